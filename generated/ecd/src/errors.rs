// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        ExistedHostname = "ExistedHostname" ("400"), "", "Another cloud computer in the directory has this host name.";
        ExportDesktopGroupUnknowError = "ExportDesktopGroup.UnknowError" ("400"), "", "The list of shares could not be written; try again.";
        ExportDesktopUnknowError = "ExportDesktop.UnknowError" ("400"), "", "The list of cloud computers could not be written; try again.";
        HostnameCannotCustomizeForLinux = "HostnameCannotCustomizeForLinux" ("400"), "", "Host names can be chosen only for Windows.";
        IncorrectDirectoryStatus = "IncorrectDirectoryStatus" ("400"), "", "The directory's present state does not allow this.";
        IncorrectDirectoryType = "IncorrectDirectoryType" ("400"), "", "The call is not for directories of this kind.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidAmount = "InvalidAmount" ("400"), "", "The number of cloud computers is out of range.";
        InvalidAmountNotTimesOfUsers = "InvalidAmount.NotTimesOfUsers" ("400"), "", "Each user has to get the same number of cloud computers.";
        InvalidDesktopBundleNotFound = "InvalidDesktopBundle.NotFound" ("400"), "", "There is no such template for cloud computers.";
        InvalidDirectoryIdNotFound = "InvalidDirectoryId.NotFound" ("400"), "", "There is no such directory.";
        InvalidDirectoryTypeNotSupported = "InvalidDirectoryType.NotSupported" ("400"), "", "Directories of this kind cannot be used here.";
        InvalidEncryptionEnabledInvalid = "InvalidEncryptionEnabled.Invalid" ("400"), "", "Disks cannot be encrypted for this type or snapshot.";
        InvalidEncryptionKeyMissing = "InvalidEncryptionKey.Missing" ("400"), "Parameter VolumeEncryptionKey is missing.", "Encrypted disks need a KMS key.";
        InvalidEncryptionKeyNotAuthorized = "InvalidEncryptionKey.NotAuthorized" ("400"), "", "The service has not been let use the KMS key.";
        InvalidEncryptionKeyNotFound = "InvalidEncryptionKey.NotFound" ("400"), "", "There is no such KMS key.";
        InvalidImageStatusNotValid = "InvalidImageStatus.NotValid" ("400"), "", "The image is not ready for use.";
        InvalidImageVersionNotSupported = "InvalidImageVersion.NotSupported" ("400"), "", "The image is of a version that cannot be used here.";
        InvalidMemberIpDesktopAmount = "InvalidMemberIp.DesktopAmount" ("400"), "", "A fixed address can be given to one cloud computer only.";
        InvalidPolicyGroupStatus = "InvalidPolicyGroup.Status" ("400"), "", "The policy's present state does not allow this.";
        OrderUnpaid = "Order.Unpaid" ("403"), "", "An earlier order is yet to be paid or called off.";
        ProtocolNotAllowed = "Protocol.NotAllowed" ("400"), "", "The image or type does not go with this protocol.";
    }
}
