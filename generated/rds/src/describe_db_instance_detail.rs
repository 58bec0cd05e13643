// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceDetail`, from `rds/DescribeDBInstanceDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns further details of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceDetailRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_instance_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceDetailRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDBInstanceDetailRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceDetailRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDBInstanceDetailRequest {
    type Response = DescribeDBInstanceDetailResponse;
    type Error = DescribeDBInstanceDetailError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceDetail")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceDetailError] = &[
        DescribeDBInstanceDetailError::InvalidEngineNotSupported,
        DescribeDBInstanceDetailError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstanceDetailError::PricePricingPlanResultNotFound,
        DescribeDBInstanceDetailError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeDBInstanceDetailRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceDetailResponse {
    /// State that the activation is in. Example: `Invalid`.
    pub activation_state: Option<String>,
    /// ID of the database instance. Example: `rm-bp6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Who provides the license of SQL Server. Example: `Normal`.
    pub license_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `06B220E2-EAC5-4DBE-A1FC-1B62DB6A****`.
    pub request_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    DescribeDBInstanceDetailResponse {
        "ActivationState" => activation_state: value,
        "DBInstanceId" => db_instance_id: value,
        "LicenseType" => license_type: value,
        "RequestId" => request_id: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceDetailRequest`] names.
///
/// - [`InvalidEngineNotSupported`](super::DocumentedError::InvalidEngineNotSupported)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeDBInstanceDetailError = super::DocumentedError;
