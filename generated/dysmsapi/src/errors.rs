// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AssocSignUnapproved = "AssocSignUnapproved" ("400"), "", "The signature in `RelatedSignName` has not been approved. Wait for its review or name another.";
        ForbiddenAction = "ForbiddenAction" ("200"), "", "Access was denied, as the user may not make this call. Ask the account's administrator.";
        InvalidApplySceneContent = "InvalidApplySceneContent" ("400"), "", "This source of the signature needs an HTTP or HTTPS address in `ApplySceneContent`.";
        InvalidMoreData = "InvalidMoreData" ("400"), "", "`MoreData` does not name files that the review can use.";
        InvalidQualification = "InvalidQualification" ("400"), "", "The qualification has not been approved. Wait for its review or use another.";
        InvalidSignName = "InvalidSignName" ("400"), "", "The signature has spaces or special characters in it, or consists of digits only.";
        InvalidTemplateContentFormat = "InvalidTemplateContent.Format" ("400"), "Invalid template content format.", "The text of the template is not well formed. Check its variables and characters.";
        InvalidTemplateRule = "InvalidTemplateRule" ("400"), "", "`TemplateRule` breaks the rules for variables, such as by an unknown kind of content.";
        InvalidTemplateRuleFormat = "InvalidTemplateRule.Format" ("400"), "", "`TemplateRule` is not a JSON object.";
        MissApplySceneContent = "MissApplySceneContent" ("400"), "", "This source of the signature cannot do without `ApplySceneContent`.";
        MissingSignName = "MissingSignName" ("400"), "", "`SignName` is missing or empty.";
        MissingTemplateName = "MissingTemplateName" ("404"), "", "`TemplateName` is missing or empty.";
        ParameterMismatchThirdParty = "ParameterMismatch.ThirdParty" ("400"), "", "The signature is for own use and the qualification for another's, or the other way around.";
        QualificationNotFound = "QualificationNotFound" ("404"), "Qualification does not exist.", "The account has no qualification with this ID.";
        ServiceNotOpened = "ServiceNotOpened" ("400"), "", "The account has not activated the message service.";
        SignNameExists = "SignName.Exists" ("400"), "", "The account has this signature already.";
        SignatureNotFound = "SignatureNotFound" ("404"), "", "The account has no signature of this name.";
        SmsSignatureNotFound = "SmsSignatureNotFound" ("404"), "", "The account has no signature of the name in `RelatedSignName`.";
        TemplateNotFound = "TemplateNotFound" ("404"), "", "The account has no template with this code.";
        TemplateParameterCountIllegal = "TemplateParameterCountIllegal" ("400"), "", "A template for verification codes can have one variable only, the code itself.";
        TemplateVarLimitExceeded = "TemplateVarLimitExceeded" ("400"), "", "A template for verification codes can have no more than one variable.";
    }
}
