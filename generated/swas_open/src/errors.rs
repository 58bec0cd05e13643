// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        CustomImageInShare = "CustomImageInShare" ("400"), "", "";
        CustomImageQuotaLimit = "CustomImageQuotaLimit" ("400"), "", "";
        ExceedAccountQuota = "ExceedAccountQuota" ("400"), "", "";
        FirewallRuleAlreadyExist = "FirewallRuleAlreadyExist" ("403"), "", "";
        FirewallRuleLimitExceed = "FirewallRuleLimitExceed" ("403"), "", "";
        ImageNameAlreadyExist = "ImageNameAlreadyExist" ("400"), "", "";
        IncorrectDiskStatusCreatingSnapshot = "IncorrectDiskStatus.CreatingSnapshot" ("403"), "", "";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "";
        IncorrectInstanceStatusResetDisk = "IncorrectInstanceStatus.ResetDisk" ("403"), "", "";
        IncorrectStatus = "IncorrectStatus" ("400"), "", "";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidAmountValueNotSupported = "InvalidAmount.ValueNotSupported" ("400"), "", "";
        InvalidAutoRenewPeriodValueNotSupported = "InvalidAutoRenewPeriod.ValueNotSupported" ("400"), "", "";
        InvalidChargeTypeValueNotSupported = "InvalidChargeType.ValueNotSupported" ("400"), "", "";
        InvalidDataDiskSizeValueNotSupported = "InvalidDataDiskSize.ValueNotSupported" ("400"), "", "";
        InvalidDiskIdNotFound = "InvalidDiskId.NotFound" ("404"), "", "";
        InvalidImageIdNotFound = "InvalidImageId.NotFound" ("404"), "", "";
        InvalidImageIdNotSupport = "InvalidImageId.NotSupport" ("400"), "", "";
        InvalidImageTypeValueNotSupported = "InvalidImageType.ValueNotSupported" ("400"), "", "";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidInstanceNameValueNotSupported = "InvalidInstanceName.ValueNotSupported" ("400"), "", "";
        InvalidInstanceUnPaidOrder = "InvalidInstance.UnPaidOrder" ("403"), "", "";
        InvalidParam = "InvalidParam" ("403"), "", "";
        InvalidParamDataSnapshotIdNotFound = "InvalidParam.DataSnapshotIdNotFound" ("400"), "", "";
        InvalidParamIllegalImageName = "InvalidParam.IllegalImageName" ("400"), "", "";
        InvalidParamOperationIllegal = "InvalidParam.OperationIllegal" ("400"), "", "";
        InvalidParamSystemSnapshotIdNotFound = "InvalidParam.SystemSnapshotIdNotFound" ("400"), "", "";
        InvalidParamSystemSnapshotIdNotSupport = "InvalidParam.SystemSnapshotIdNotSupport" ("400"), "", "";
        InvalidParameterKeypairAlreadyAttachedInstance = "InvalidParameter.KeypairAlreadyAttachedInstance" ("400"), "", "";
        InvalidParameterKeypairNotAttachedInstance = "InvalidParameter.KeypairNotAttachedInstance" ("400"), "", "";
        InvalidPasswordValueNotSupported = "InvalidPassword.ValueNotSupported" ("400"), "", "";
        InvalidPeriodValueNotSupported = "InvalidPeriod.ValueNotSupported" ("400"), "", "";
        InvalidPlanIdNotFound = "InvalidPlanId.NotFound" ("404"), "", "";
        InvalidPlanIdSizeValueNotSupported = "InvalidPlanIdSize.ValueNotSupported" ("400"), "", "";
        InvalidPlanIdUpgradeValueNotSupported = "InvalidPlanIdUpgrade.ValueNotSupported" ("400"), "", "";
        InvalidPlanMemorySizeValueNotSupported = "InvalidPlanMemorySize.ValueNotSupported" ("400"), "", "";
        InvalidPortValueNotSupported = "InvalidPort.ValueNotSupported" ("400"), "", "";
        InvalidProtocolValueNotSupported = "InvalidProtocol.ValueNotSupported" ("400"), "", "";
        InvalidPublicIpAddressesValueNotSupported = "InvalidPublicIpAddresses.ValueNotSupported" ("400"), "", "";
        InvalidRemarkDuplicate = "InvalidRemark.Duplicate" ("400"), "", "";
        InvalidRemarkValueNotSupported = "InvalidRemark.ValueNotSupported" ("400"), "", "";
        InvalidSnapshotIdNotFound = "InvalidSnapshotId.NotFound" ("404"), "", "";
        InvalidSnapshotNameDuplicate = "InvalidSnapshotName.Duplicate" ("400"), "", "";
        InvalidSnapshotNameValueNotSupported = "InvalidSnapshotName.ValueNotSupported" ("400"), "", "";
        KeyPairNameAlreadyExist = "KeyPairNameAlreadyExist" ("400"), "", "";
        NotEnoughStock = "NotEnoughStock" ("400"), "The stock is insufficient.", "The stock is insufficient.";
        NotEnoughUpgradeStock = "NotEnoughUpgradeStock" ("500"), "", "";
        PaymentFailed = "PaymentFailed" ("403"), "", "";
        PlatformNotMatch = "PlatformNotMatch" ("400"), "", "";
        RegionIdNotMatchHost = "RegionIdNotMatchHost" ("400"), "", "";
        SnapshotLimitExceed = "SnapshotLimitExceed" ("403"), "", "";
    }
}
