// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckCloudResourceAuthorized`, from `rds/CheckCloudResourceAuthorized.md`.

use alicloud_runtime::codegen::*;

/// Tells whether RDS is authorized to use the KMS keys of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CheckCloudResourceAuthorizedRequest::new();
/// let reply = client.check_cloud_resource_authorized(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Region that the target lies in.
    pub target_region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CheckCloudResourceAuthorizedRequest {
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
    /// Sets `TargetRegionId`.
    pub fn target_region_id(mut self, value: impl Into<String>) -> Self {
        self.target_region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CheckCloudResourceAuthorizedRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "TargetRegionId" => target_region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CheckCloudResourceAuthorizedRequest {
    type Response = CheckCloudResourceAuthorizedResponse;
    type Error = CheckCloudResourceAuthorizedError;
    const INFO: OperationInfo = super::operation("CheckCloudResourceAuthorized")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [CheckCloudResourceAuthorizedError] = &[
        CheckCloudResourceAuthorizedError::InvalidParameterByokInsnameAndRegionAllEmpty,
        CheckCloudResourceAuthorizedError::OrderComboInstanceNotAllowOperate,
        CheckCloudResourceAuthorizedError::PricePricingPlanResultNotFound,
        CheckCloudResourceAuthorizedError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`CheckCloudResourceAuthorizedRequest`].
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8B993DA9-5272-5414-94E3-4CA8BA0146C2`.
    pub request_id: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    /// Example: `acs:ram::1406926****:role/aliyunrdsinstanceencryptiondefaultrole`.
    pub role_arn: Option<String>,
    /// State that the authorization is in. Example: `1`.
    pub authorization_state: Option<i32>,
}

response! {
    CheckCloudResourceAuthorizedResponse {
        "RequestId" => request_id: value,
        "RoleArn" => role_arn: value,
        "AuthorizationState" => authorization_state: value,
    }
}

/// Errors that the documentation of [`CheckCloudResourceAuthorizedRequest`] names.
///
/// - [`InvalidParameterByokInsnameAndRegionAllEmpty`](super::DocumentedError::InvalidParameterByokInsnameAndRegionAllEmpty)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type CheckCloudResourceAuthorizedError = super::DocumentedError;
