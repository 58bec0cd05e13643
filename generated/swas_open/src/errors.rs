// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        CustomImageInShare = "CustomImageInShare" ("400"), "", "The image is still shared with others.";
        CustomImageQuotaLimit = "CustomImageQuotaLimit" ("400"), "", "There are as many custom images as allowed.";
        ExceedAccountQuota = "ExceedAccountQuota" ("400"), "", "The account has as many servers as it may have.";
        FirewallRuleAlreadyExist = "FirewallRuleAlreadyExist" ("403"), "", "The rule exists already.";
        FirewallRuleLimitExceed = "FirewallRuleLimitExceed" ("403"), "", "There are as many rules as allowed.";
        ImageNameAlreadyExist = "ImageNameAlreadyExist" ("400"), "", "An image of this name exists already.";
        IncorrectDiskStatusCreatingSnapshot = "IncorrectDiskStatus.CreatingSnapshot" ("403"), "", "Another snapshot of the disk is being taken; wait until it is complete.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        IncorrectInstanceStatusResetDisk = "IncorrectInstanceStatus.ResetDisk" ("403"), "", "The server has to be stopped before its disk is set back.";
        IncorrectStatus = "IncorrectStatus" ("400"), "", "The resource is in a state that does not allow the operation; wait until it is stable.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidAmountValueNotSupported = "InvalidAmount.ValueNotSupported" ("400"), "", "The number of servers is not valid.";
        InvalidAutoRenewPeriodValueNotSupported = "InvalidAutoRenewPeriod.ValueNotSupported" ("400"), "", "`AutoRenewPeriod` is none of the lengths that a renewal can have.";
        InvalidChargeTypeValueNotSupported = "InvalidChargeType.ValueNotSupported" ("400"), "", "`ChargeType` is none of the values that the operation knows.";
        InvalidDataDiskSizeValueNotSupported = "InvalidDataDiskSize.ValueNotSupported" ("400"), "", "A data disk is too small or too large for its category, or smaller than its snapshot.";
        InvalidDiskIdNotFound = "InvalidDiskId.NotFound" ("404"), "", "No disk of the account has this ID in the region.";
        InvalidImageIdNotFound = "InvalidImageId.NotFound" ("404"), "", "No image that the account can use has this ID in the region.";
        InvalidImageIdNotSupport = "InvalidImageId.NotSupport" ("400"), "", "The image cannot be used here.";
        InvalidImageTypeValueNotSupported = "InvalidImageType.ValueNotSupported" ("400"), "", "The kind of image is none that the operation knows.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidInstanceNameValueNotSupported = "InvalidInstanceName.ValueNotSupported" ("400"), "", "The name of the server does not follow the rules.";
        InvalidInstanceUnPaidOrder = "InvalidInstance.UnPaidOrder" ("403"), "", "An order for the instance is unpaid; pay or cancel it first.";
        InvalidParam = "InvalidParam" ("403"), "", "A parameter has a value that the operation does not accept.";
        InvalidParamDataSnapshotIdNotFound = "InvalidParam.DataSnapshotIdNotFound" ("400"), "", "There is no such snapshot of a data disk.";
        InvalidParamIllegalImageName = "InvalidParam.IllegalImageName" ("400"), "", "The name of the image does not follow the rules.";
        InvalidParamOperationIllegal = "InvalidParam.OperationIllegal" ("400"), "", "The kind of change is none that the operation knows.";
        InvalidParamSystemSnapshotIdNotFound = "InvalidParam.SystemSnapshotIdNotFound" ("400"), "", "There is no such snapshot of a system disk.";
        InvalidParamSystemSnapshotIdNotSupport = "InvalidParam.SystemSnapshotIdNotSupport" ("400"), "", "The snapshot of the system disk cannot be used.";
        InvalidParameterKeypairAlreadyAttachedInstance = "InvalidParameter.KeypairAlreadyAttachedInstance" ("400"), "", "A key pair is still bound to instances; unbind it before deleting it.";
        InvalidParameterKeypairNotAttachedInstance = "InvalidParameter.KeypairNotAttachedInstance" ("400"), "", "The key pair is not bound to the server.";
        InvalidPasswordValueNotSupported = "InvalidPassword.ValueNotSupported" ("400"), "", "The password does not follow the rules.";
        InvalidPeriodValueNotSupported = "InvalidPeriod.ValueNotSupported" ("400"), "", "`Period` is none of the values that the operation accepts.";
        InvalidPlanIdNotFound = "InvalidPlanId.NotFound" ("404"), "", "There is no such plan.";
        InvalidPlanIdSizeValueNotSupported = "InvalidPlanIdSize.ValueNotSupported" ("400"), "", "The disk of the plan is too small for the image.";
        InvalidPlanIdUpgradeValueNotSupported = "InvalidPlanIdUpgrade.ValueNotSupported" ("400"), "", "The server cannot be upgraded to this plan.";
        InvalidPlanMemorySizeValueNotSupported = "InvalidPlanMemorySize.ValueNotSupported" ("400"), "", "The memory of the plan is too small for the image.";
        InvalidPortValueNotSupported = "InvalidPort.ValueNotSupported" ("400"), "", "The port is not valid.";
        InvalidProtocolValueNotSupported = "InvalidProtocol.ValueNotSupported" ("400"), "", "The protocol is none that the operation knows.";
        InvalidPublicIpAddressesValueNotSupported = "InvalidPublicIpAddresses.ValueNotSupported" ("400"), "", "The list of addresses is not valid.";
        InvalidRemarkDuplicate = "InvalidRemark.Duplicate" ("400"), "", "Another snapshot has the same note.";
        InvalidRemarkValueNotSupported = "InvalidRemark.ValueNotSupported" ("400"), "", "The note does not follow the rules.";
        InvalidSnapshotIdNotFound = "InvalidSnapshotId.NotFound" ("404"), "", "No snapshot of the account has this ID in the region.";
        InvalidSnapshotNameDuplicate = "InvalidSnapshotName.Duplicate" ("400"), "", "A snapshot of this name exists already.";
        InvalidSnapshotNameValueNotSupported = "InvalidSnapshotName.ValueNotSupported" ("400"), "", "The name of the snapshot does not follow the rules.";
        KeyPairNameAlreadyExist = "KeyPairNameAlreadyExist" ("400"), "", "A key pair of this name exists already.";
        NotEnoughStock = "NotEnoughStock" ("400"), "The stock is insufficient.", "The plan is sold out.";
        NotEnoughUpgradeStock = "NotEnoughUpgradeStock" ("500"), "", "The plan to upgrade to is sold out.";
        PaymentFailed = "PaymentFailed" ("403"), "", "The order could not be paid.";
        PlatformNotMatch = "PlatformNotMatch" ("400"), "", "The image and the plan are for different operating systems.";
        RegionIdNotMatchHost = "RegionIdNotMatchHost" ("400"), "", "The call went to the endpoint of another region.";
        SnapshotLimitExceed = "SnapshotLimitExceed" ("403"), "", "There are as many snapshots as allowed.";
    }
}
