// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        MemoryDescriptionInvalid = "Memory.DescriptionInvalid" ("400"), "", "";
        MemoryInternalError = "Memory.InternalError" ("500"), "Memory service inner exception.", "Memory service inner exception.";
        MemoryMaxResultsInvalid = "Memory.MaxResultsInvalid" ("400"), "", "";
        MemoryMemoryIdNotFound = "Memory.MemoryIdNotFound" ("404"), "", "";
        MemoryMemoryNodeContentInvalid = "Memory.MemoryNodeContentInvalid" ("400"), "", "";
        MemoryMemoryNodeNotFound = "Memory.MemoryNodeNotFound" ("404"), "MemoryNode not found.", "MemoryNode not found.";
        MemoryNextTokenInvalid = "Memory.NextTokenInvalid" ("400"), "", "";
        PromptTemplateContentInvalid = "PromptTemplate.ContentInvalid" ("400"), "", "";
        PromptTemplateInternalError = "PromptTemplate.InternalError" ("500"), "", "";
        PromptTemplateMaxResultsInvalid = "PromptTemplate.MaxResultsInvalid" ("400"), "", "";
        PromptTemplateNameInvalid = "PromptTemplate.NameInvalid" ("400"), "", "";
        PromptTemplateNextTokenInvalid = "PromptTemplate.NextTokenInvalid" ("400"), "", "";
        PromptTemplateTemplateNotFound = "PromptTemplate.TemplateNotFound" ("404"), "Prompt template not found.", "Prompt template not found.";
        PromptTemplateTypeInvalid = "PromptTemplate.TypeInvalid" ("400"), "", "";
        RagIndexIdempotentParameterMismatch = "RagIndex.IdempotentParameterMismatch" ("400"), "", "";
    }
}
