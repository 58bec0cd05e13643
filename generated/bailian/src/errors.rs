// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        MemoryDescriptionInvalid = "Memory.DescriptionInvalid" ("400"), "", "The description of the memory is not valid.";
        MemoryInternalError = "Memory.InternalError" ("500"), "Memory service inner exception.", "The memory service failed.";
        MemoryMaxResultsInvalid = "Memory.MaxResultsInvalid" ("400"), "", "The page size is not valid.";
        MemoryMemoryIdNotFound = "Memory.MemoryIdNotFound" ("404"), "", "There is no such memory.";
        MemoryMemoryNodeContentInvalid = "Memory.MemoryNodeContentInvalid" ("400"), "", "The text of the memory is not valid.";
        MemoryMemoryNodeNotFound = "Memory.MemoryNodeNotFound" ("404"), "MemoryNode not found.", "There is no such piece of memory.";
        MemoryNextTokenInvalid = "Memory.NextTokenInvalid" ("400"), "", "The page token is not valid.";
        PromptTemplateContentInvalid = "PromptTemplate.ContentInvalid" ("400"), "", "The text of the template is not valid.";
        PromptTemplateInternalError = "PromptTemplate.InternalError" ("500"), "", "The template service failed.";
        PromptTemplateMaxResultsInvalid = "PromptTemplate.MaxResultsInvalid" ("400"), "", "The page size is not valid.";
        PromptTemplateNameInvalid = "PromptTemplate.NameInvalid" ("400"), "", "The name of the template is not valid.";
        PromptTemplateNextTokenInvalid = "PromptTemplate.NextTokenInvalid" ("400"), "", "The page token is not valid.";
        PromptTemplateTemplateNotFound = "PromptTemplate.TemplateNotFound" ("404"), "Prompt template not found.", "There is no such template.";
        PromptTemplateTypeInvalid = "PromptTemplate.TypeInvalid" ("400"), "", "There is no such type of template.";
        RagIndexIdempotentParameterMismatch = "RagIndex.IdempotentParameterMismatch" ("400"), "", "The same token was sent with other parameters before.";
    }
}
