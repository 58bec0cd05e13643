// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceEncryptionKey`, from `rds/DescribeDBInstanceEncryptionKey.md`.

use alicloud_runtime::codegen::*;

/// Returns the keys that encrypt the data of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceEncryptionKeyRequest::new();
/// let reply = client.describe_db_instance_encryption_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceEncryptionKeyRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// KMS key that encrypts the disks or the data.
    pub encryption_key: Option<String>,
    /// Region that the target lies in.
    pub target_region_id: Option<String>,
}

impl DescribeDBInstanceEncryptionKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_key = Some(value.into());
        self
    }
    /// Sets `TargetRegionId`.
    pub fn target_region_id(mut self, value: impl Into<String>) -> Self {
        self.target_region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceEncryptionKeyRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "EncryptionKey" => encryption_key: query,
        "TargetRegionId" => target_region_id: query,
    }
}

impl Operation for DescribeDBInstanceEncryptionKeyRequest {
    type Response = DescribeDBInstanceEncryptionKeyResponse;
    type Error = DescribeDBInstanceEncryptionKeyError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceEncryptionKey")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceEncryptionKeyError] = &[
        DescribeDBInstanceEncryptionKeyError::KmsApiError,
        DescribeDBInstanceEncryptionKeyError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstanceEncryptionKeyError::PricePricingPlanResultNotFound,
        DescribeDBInstanceEncryptionKeyError::OrderNoRealNameAuthentication,
        DescribeDBInstanceEncryptionKeyError::InsufficientAvailableQuota,
        DescribeDBInstanceEncryptionKeyError::CommodityServiceCallingException,
        DescribeDBInstanceEncryptionKeyError::RegionDissolvedEOM,
        DescribeDBInstanceEncryptionKeyError::CommodityInvalidComponent,
        DescribeDBInstanceEncryptionKeyError::RegionEndTimeDissolvedIndia,
        DescribeDBInstanceEncryptionKeyError::RegionEndTimeDissolvedAustralia,
        DescribeDBInstanceEncryptionKeyError::PriceCommoditySys,
        DescribeDBInstanceEncryptionKeyError::PayInsufficientBalance,
        DescribeDBInstanceEncryptionKeyError::OrderPeriodInvalid,
        DescribeDBInstanceEncryptionKeyError::PayNoCreditCard2,
        DescribeDBInstanceEncryptionKeyError::OrderInstHasUnpaidOrder,
        DescribeDBInstanceEncryptionKeyError::NoAvailablePaymentMethod,
        DescribeDBInstanceEncryptionKeyError::BasicInfoUncompleted,
        DescribeDBInstanceEncryptionKeyError::RiskRiskControlRejection2,
        DescribeDBInstanceEncryptionKeyError::SystemSaleValidateFailed2,
        DescribeDBInstanceEncryptionKeyError::ContainForbiddenLabelError2,
        DescribeDBInstanceEncryptionKeyError::NoActiveBYOK,
        DescribeDBInstanceEncryptionKeyError::ByokInsnameAndRegionAllEmpty,
        DescribeDBInstanceEncryptionKeyError::OrderStatusUnPaid,
    ];
}

/// Response to [`DescribeDBInstanceEncryptionKeyRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceEncryptionKeyResponse {
    /// When the key is going to be deleted. Example: `2022-05-08T08:14:16Z`.
    pub delete_date: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3BC2768E-DEDA-40FC-BBE9-6B884F3626AF`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `Description of the key`.
    pub description: Option<String>,
    /// Where the key material comes from. Example: `Aliyun_KMS`.
    pub origin: Option<String>,
    /// When the key expires. Example: `2021-10-18T08:14:16Z`.
    pub material_expire_time: Option<Timestamp>,
    /// Whether the key can be used. Example: `Enabled`.
    pub encryption_key_status: Option<String>,
    /// What the key is for: encrypting and decrypting. Example: `ENCRYPT/DECRYPT`.
    pub key_usage: Option<String>,
    /// KMS key that encrypts the disks or the data. Example: `5306d1b6-7fd3-42d9-9511-****`.
    pub encryption_key: Option<String>,
    /// Account that created the key. Example: `1443****9604`.
    pub creator: Option<String>,
    /// Keys that encrypt data, one entry each.
    pub encryption_key_list: Vec<EncryptionKeyList>,
}

response! {
    DescribeDBInstanceEncryptionKeyResponse {
        "DeleteDate" => delete_date: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
        "Origin" => origin: value,
        "MaterialExpireTime" => material_expire_time: value,
        "EncryptionKeyStatus" => encryption_key_status: value,
        "KeyUsage" => key_usage: value,
        "EncryptionKey" => encryption_key: value,
        "Creator" => creator: value,
        "EncryptionKeyList" => encryption_key_list: list(""),
    }
}

/// Keys that encrypt data, one entry each.
#[non_exhaustive]
pub struct EncryptionKeyList {
    /// Whether the key belongs to the service or to the account. Example: `ServiceKey`.
    pub key_type: Option<String>,
    /// KMS key that encrypts the disks or the data. Example: `5306d1b6-7fd3-42d9-9511-****`.
    pub encryption_key: Option<String>,
    /// Free text that describes the item to people. Example: `Description of the key`.
    pub description: Option<String>,
    /// What the key is for: encrypting and decrypting. Example: `ENCRYPT/DECRYPT`.
    pub key_usage: Option<String>,
    /// When the key is going to be deleted. Example: `2022-05-08T08:14:16Z`.
    pub delete_date: Option<Timestamp>,
    /// Account that created the key. Example: `1443****9604`.
    pub creator: Option<String>,
    /// Whether the key can be used. Example: `Enabled`.
    pub encryption_key_status: Option<String>,
    /// Where the key material comes from. Example: `Aliyun_KMS`.
    pub origin: Option<String>,
    /// When the key expires. Example: `2021-10-18T08:14:16Z`.
    pub material_expire_time: Option<Timestamp>,
    /// Second name of the key in KMS. Example: `alias/****`.
    pub alias_name: Option<String>,
    /// What the key encrypts: the disk or the data files. Example: `TDE`.
    pub used_by: Option<String>,
}

response! {
    EncryptionKeyList {
        "KeyType" => key_type: value,
        "EncryptionKey" => encryption_key: value,
        "Description" => description: value,
        "KeyUsage" => key_usage: value,
        "DeleteDate" => delete_date: value,
        "Creator" => creator: value,
        "EncryptionKeyStatus" => encryption_key_status: value,
        "Origin" => origin: value,
        "MaterialExpireTime" => material_expire_time: value,
        "AliasName" => alias_name: value,
        "UsedBy" => used_by: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceEncryptionKeyRequest`] names.
///
/// - [`KmsApiError`](super::DocumentedError::KmsApiError)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`NoActiveBYOK`](super::DocumentedError::NoActiveBYOK)
/// - [`ByokInsnameAndRegionAllEmpty`](super::DocumentedError::ByokInsnameAndRegionAllEmpty)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
pub type DescribeDBInstanceEncryptionKeyError = super::DocumentedError;
