/** What stands around a field of a form. */
export interface FieldFrameProps {
  /** As the contract calls it in the body; problems name it so. */
  name: string;
  label: string;
  hint?: string;
  /** What is wrong with it, in words. */
  error?: string | undefined;
  required?: boolean;
}

/** What every field of a form here has. */
export interface FieldProps<Value> extends FieldFrameProps {
  value: Value;
  onChange: (value: Value) => void;
}
