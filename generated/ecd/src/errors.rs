// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        ExistedHostname = "ExistedHostname" ("400"), "", "";
        ExportDesktopGroupUnknowError = "ExportDesktopGroup.UnknowError" ("400"), "", "";
        ExportDesktopUnknowError = "ExportDesktop.UnknowError" ("400"), "", "";
        HostnameCannotCustomizeForLinux = "HostnameCannotCustomizeForLinux" ("400"), "", "";
        IncorrectDirectoryStatus = "IncorrectDirectoryStatus" ("400"), "", "";
        IncorrectDirectoryType = "IncorrectDirectoryType" ("400"), "", "";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidAmount = "InvalidAmount" ("400"), "", "";
        InvalidAmountNotTimesOfUsers = "InvalidAmount.NotTimesOfUsers" ("400"), "", "";
        InvalidDesktopBundleNotFound = "InvalidDesktopBundle.NotFound" ("400"), "", "";
        InvalidDirectoryIdNotFound = "InvalidDirectoryId.NotFound" ("400"), "", "";
        InvalidDirectoryTypeNotSupported = "InvalidDirectoryType.NotSupported" ("400"), "", "";
        InvalidEncryptionEnabledInvalid = "InvalidEncryptionEnabled.Invalid" ("400"), "", "";
        InvalidEncryptionKeyMissing = "InvalidEncryptionKey.Missing" ("400"), "Parameter VolumeEncryptionKey is missing.", "Parameter VolumeEncryptionKey is missing.";
        InvalidEncryptionKeyNotAuthorized = "InvalidEncryptionKey.NotAuthorized" ("400"), "", "";
        InvalidEncryptionKeyNotFound = "InvalidEncryptionKey.NotFound" ("400"), "", "";
        InvalidImageStatusNotValid = "InvalidImageStatus.NotValid" ("400"), "", "";
        InvalidImageVersionNotSupported = "InvalidImageVersion.NotSupported" ("400"), "", "";
        InvalidMemberIpDesktopAmount = "InvalidMemberIp.DesktopAmount" ("400"), "", "";
        InvalidPolicyGroupStatus = "InvalidPolicyGroup.Status" ("400"), "", "";
        OrderUnpaid = "Order.Unpaid" ("403"), "", "";
        ProtocolNotAllowed = "Protocol.NotAllowed" ("400"), "", "";
    }
}
