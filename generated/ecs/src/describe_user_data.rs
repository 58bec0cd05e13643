// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserData`, from `ecs/DescribeUserData.md`.

use alicloud_runtime::codegen::*;

/// Returns the user data of an instance as Base64; empty if it has none.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeUserDataRequest::new()
///     .instance_id("i-bp14bnftyqhxg9ij****")
///     .region_id("cn-shenzhen");
/// let reply = client.describe_user_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserDataRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp14bnftyqhxg9ij****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeUserDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeUserDataRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeUserDataRequest {
    type Response = DescribeUserDataResponse;
    type Error = DescribeUserDataError;
    const INFO: OperationInfo = super::operation("DescribeUserData")
        .required(&["InstanceId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeUserDataError] = &[
        DescribeUserDataError::InvalidInstanceIdNotFound3,
    ];
}

/// Response to [`DescribeUserDataRequest`].
#[non_exhaustive]
pub struct DescribeUserDataResponse {
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp14bnftyqhxg9ij****`.
    pub instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Script or data handed to the instance when it starts, in Base64.
    /// Example: `ZWNobyBoZWxsbyBlY321ABC`.
    pub user_data: Option<String>,
}

response! {
    DescribeUserDataResponse {
        "InstanceId" => instance_id: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "UserData" => user_data: value,
    }
}

/// Errors that the documentation of [`DescribeUserDataRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
pub type DescribeUserDataError = super::DocumentedError;
