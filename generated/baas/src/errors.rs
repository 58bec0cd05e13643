// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        Any = "%d" ("503"), "%s", "%s";
        Any2 = "%s" ("503"), "%s", "%s";
        ChaincodeDuplicated = "Chaincode.Duplicated" ("409"), "", "";
        ChaincodeDuplicated2 = "ChaincodeDuplicated" ("400"), "", "";
        ChaincodeError = "Chaincode.Error" ("400"), "", "";
        ChaincodeInvalid = "ChaincodeInvalid" ("400"), "", "";
        ChannelNameDuplicated = "ChannelNameDuplicated" ("400"), "%s", "%s";
        ConvertFailedAny = "ConvertFailed.%s" ("400"), "Could't convert parameter [%s]", "Could't convert parameter \\[%s\\]";
        GovernorException = "GovernorException" ("500"), "", "";
        InvalidAuthorityAny = "InvalidAuthority.%s" ("401"), "Could't operate resource [%s]", "Could't operate resource \\[%s\\]";
        InvalidParameterAny = "InvalidParameter.%s" ("400"), "%s", "%s";
        InvalidTagsCountAny = "InvalidTagsCount.%s" ("400"), "", "";
        MatchResourceAny = "MatchResource.%s" ("400"), "Could't match resource [%s]", "Could't match resource \\[%s\\]";
        MissingParameterAny = "MissingParameter.%s" ("400"), "%s", "%s";
        ParameterConstraintsAny = "ParameterConstraints.%s" ("400"), "", "";
        ResourceNotFoundOrganization = "ResourceNotFound.Organization" ("404"), "", "";
    }
}
