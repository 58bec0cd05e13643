// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeKmsAssociateResources`, from `rds/DescribeKmsAssociateResources.md`.

use alicloud_runtime::codegen::*;

/// Tells which instances use a KMS key.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeKmsAssociateResourcesRequest::new()
///     .kms_resource_user("...")
///     .kms_resource_type("...")
///     .kms_resource_id("...");
/// let reply = client.describe_kms_associate_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeKmsAssociateResourcesRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Region that the kms resource lies in.
    pub kms_resource_region_id: Option<String>,
    /// **Required.** Account that owns the KMS key.
    pub kms_resource_user: Option<String>,
    /// **Required.** Which kind of kms resource it is or is to be.
    pub kms_resource_type: Option<String>,
    /// **Required.** Key in KMS whose use is looked up.
    pub kms_resource_id: Option<String>,
}

impl DescribeKmsAssociateResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `KmsResourceRegionId`.
    pub fn kms_resource_region_id(mut self, value: impl Into<String>) -> Self {
        self.kms_resource_region_id = Some(value.into());
        self
    }
    /// Sets `KmsResourceUser`, which is required.
    pub fn kms_resource_user(mut self, value: impl Into<String>) -> Self {
        self.kms_resource_user = Some(value.into());
        self
    }
    /// Sets `KmsResourceType`, which is required.
    pub fn kms_resource_type(mut self, value: impl Into<String>) -> Self {
        self.kms_resource_type = Some(value.into());
        self
    }
    /// Sets `KmsResourceId`, which is required.
    pub fn kms_resource_id(mut self, value: impl Into<String>) -> Self {
        self.kms_resource_id = Some(value.into());
        self
    }
}

request! {
    DescribeKmsAssociateResourcesRequest {
        "ClientToken" => client_token: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "KmsResourceRegionId" => kms_resource_region_id: query,
        "KmsResourceUser" => kms_resource_user: query,
        "KmsResourceType" => kms_resource_type: query,
        "KmsResourceId" => kms_resource_id: query,
    }
}

impl Operation for DescribeKmsAssociateResourcesRequest {
    type Response = DescribeKmsAssociateResourcesResponse;
    type Error = DescribeKmsAssociateResourcesError;
    const INFO: OperationInfo = super::operation("DescribeKmsAssociateResources")
        .required(&["KmsResourceUser", "KmsResourceType", "KmsResourceId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeKmsAssociateResourcesError] = &[
        DescribeKmsAssociateResourcesError::InvalidParameter2,
        DescribeKmsAssociateResourcesError::OrderComboInstanceNotAllowOperate,
        DescribeKmsAssociateResourcesError::PricePricingPlanResultNotFound,
        DescribeKmsAssociateResourcesError::OrderNoRealNameAuthentication,
        DescribeKmsAssociateResourcesError::InsufficientAvailableQuota,
        DescribeKmsAssociateResourcesError::CommodityServiceCallingException,
        DescribeKmsAssociateResourcesError::RegionDissolvedEOM,
        DescribeKmsAssociateResourcesError::CommodityInvalidComponent,
        DescribeKmsAssociateResourcesError::RegionEndTimeDissolvedIndia,
        DescribeKmsAssociateResourcesError::RegionEndTimeDissolvedAustralia,
        DescribeKmsAssociateResourcesError::PriceCommoditySys,
        DescribeKmsAssociateResourcesError::PayInsufficientBalance,
        DescribeKmsAssociateResourcesError::OrderPeriodInvalid,
        DescribeKmsAssociateResourcesError::PayNoCreditCard2,
        DescribeKmsAssociateResourcesError::OrderInstHasUnpaidOrder,
        DescribeKmsAssociateResourcesError::NoAvailablePaymentMethod,
        DescribeKmsAssociateResourcesError::BasicInfoUncompleted,
    ];
}

/// Response to [`DescribeKmsAssociateResourcesRequest`].
#[non_exhaustive]
pub struct DescribeKmsAssociateResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `38F6B598-A6D7-508A-8401-12BB9936****`.
    pub request_id: Option<String>,
    /// Whether any RDS instance uses the key. Example: `true`.
    pub associate_status: Option<bool>,
    /// Instances that use the key, one entry each.
    pub associate_db_instances: Vec<AssociateDBInstance>,
}

response! {
    DescribeKmsAssociateResourcesResponse {
        "RequestId" => request_id: value,
        "AssociateStatus" => associate_status: value,
        "AssociateDBInstances" => associate_db_instances: list(""),
    }
}

/// Instances that use the key, one entry each.
#[non_exhaustive]
pub struct AssociateDBInstance {
    /// Database instance, by its ID. Example: `pgm-bp16p6f68130****`.
    pub db_instance_name: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `PostgreSQL`.
    pub engine: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `ACTIVATION`.
    pub status: Option<String>,
    /// What the key encrypts: the disk or the data files. Example: `DiskEncryption`.
    pub key_used_by: Option<String>,
}

response! {
    AssociateDBInstance {
        "DBInstanceName" => db_instance_name: value,
        "Engine" => engine: value,
        "Status" => status: value,
        "KeyUsedBy" => key_used_by: value,
    }
}

/// Errors that the documentation of [`DescribeKmsAssociateResourcesRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
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
pub type DescribeKmsAssociateResourcesError = super::DocumentedError;
