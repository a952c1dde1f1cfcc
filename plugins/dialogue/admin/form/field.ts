/** What every field of a form here has. */
export interface FieldProps<Value> {
  /** As the contract calls it in the body; problems name it so. */
  name: string;
  label: string;
  hint?: string;
  /** What is wrong with it, in words. */
  error?: string | undefined;
  required?: boolean;
  value: Value;
  onChange: (value: Value) => void;
}
