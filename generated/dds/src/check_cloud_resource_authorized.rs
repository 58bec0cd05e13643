// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckCloudResourceAuthorized`, from `dds/CheckCloudResourceAuthorized.md`.

use alicloud_runtime::codegen::*;

/// Tells whether an instance may use keys in Key Management Service.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::CheckCloudResourceAuthorizedRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .target_region_id("cn-hangzhou");
/// let reply = client.check_cloud_resource_authorized(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Region concerned, as a rule the one that the instance lies in.
    /// Example: `cn-hangzhou`.
    pub target_region_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CheckCloudResourceAuthorizedRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `TargetRegionId`, which is required.
    pub fn target_region_id(mut self, value: impl Into<String>) -> Self {
        self.target_region_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CheckCloudResourceAuthorizedRequest {
        "DBInstanceId" => db_instance_id: query,
        "TargetRegionId" => target_region_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CheckCloudResourceAuthorizedRequest {
    type Response = CheckCloudResourceAuthorizedResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckCloudResourceAuthorized")
        .required(&["DBInstanceId", "TargetRegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`CheckCloudResourceAuthorizedRequest`].
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A0181AC4-F186-46ED-87CA-100C70B86729`.
    pub request_id: Option<String>,
    /// Whether the service may use Key Management Service, or the account lacks that service.
    /// Example: `1`.
    pub authorization_state: Option<i32>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    /// Example: `acs:ram::140xxxxxxxx:role/aliyunrdsinstanceencryptiondefaultrole`.
    pub role_arn: Option<String>,
}

response! {
    CheckCloudResourceAuthorizedResponse {
        "RequestId" => request_id: value,
        "AuthorizationState" => authorization_state: value,
        "RoleArn" => role_arn: value,
    }
}
