// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        Any = "%d" ("503"), "%s", "A number that the service filled in for want of a code.";
        Any2 = "%s" ("503"), "%s", "A text that the service filled in for want of a code.";
        ChaincodeDuplicated = "Chaincode.Duplicated" ("409"), "", "The chaincode is there already.";
        ChaincodeDuplicated2 = "ChaincodeDuplicated" ("400"), "", "A chaincode of this name and version exists already.";
        ChaincodeError = "Chaincode.Error" ("400"), "", "The chaincode failed or cannot be used.";
        ChaincodeInvalid = "ChaincodeInvalid" ("400"), "", "The package is not a chaincode that can be used.";
        ChannelNameDuplicated = "ChannelNameDuplicated" ("400"), "%s", "Another channel of the consortium has this name.";
        ConvertFailedAny = "ConvertFailed.%s" ("400"), "Could't convert parameter [%s]", "A value could not be turned into the type it should have.";
        GovernorException = "GovernorException" ("500"), "", "The part that governs the consortium failed; try again.";
        InvalidAuthorityAny = "InvalidAuthority.%s" ("401"), "Could't operate resource [%s]", "The caller lacks the right to the item.";
        InvalidParameterAny = "InvalidParameter.%s" ("400"), "%s", "The parameter that the code ends in cannot be used.";
        InvalidTagsCountAny = "InvalidTagsCount.%s" ("400"), "", "There are more tags than an item may have.";
        MatchResourceAny = "MatchResource.%s" ("400"), "Could't match resource [%s]", "An item does not exist or belongs to another account.";
        MissingParameterAny = "MissingParameter.%s" ("400"), "%s", "The parameter that the code ends in is missing.";
        ParameterConstraintsAny = "ParameterConstraints.%s" ("400"), "", "The parameter that the code ends in breaks a limit.";
        ResourceNotFoundOrganization = "ResourceNotFound.Organization" ("404"), "", "There is no such organization.";
    }
}
