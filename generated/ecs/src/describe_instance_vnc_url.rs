// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceVncUrl`, from `ecs/DescribeInstanceVncUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns the address for opening the VNC terminal of an instance. It has to be used within 15
/// seconds.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeInstanceVncUrlRequest::new()
///     .instance_id("i-bp1hzoinajzkh91h****")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_instance_vnc_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceVncUrlRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1hzoinajzkh91h****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeInstanceVncUrlRequest {
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
    DescribeInstanceVncUrlRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeInstanceVncUrlRequest {
    type Response = DescribeInstanceVncUrlResponse;
    type Error = DescribeInstanceVncUrlError;
    const INFO: OperationInfo = super::operation("DescribeInstanceVncUrl")
        .required(&["InstanceId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstanceVncUrlError] = &[
        DescribeInstanceVncUrlError::InvalidRegionIdNotFound,
        DescribeInstanceVncUrlError::InvalidInstanceIdNotFound3,
        DescribeInstanceVncUrlError::IncorrectInstanceStatus,
        DescribeInstanceVncUrlError::InternalError,
        DescribeInstanceVncUrlError::InstanceNotReady,
        DescribeInstanceVncUrlError::InvalidRegionInstance,
    ];
}

/// Response to [`DescribeInstanceVncUrlRequest`].
#[non_exhaustive]
pub struct DescribeInstanceVncUrlResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Address that a VNC client connects to.
    pub vnc_url: Option<String>,
}

response! {
    DescribeInstanceVncUrlResponse {
        "RequestId" => request_id: value,
        "VncUrl" => vnc_url: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceVncUrlRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InstanceNotReady`](super::DocumentedError::InstanceNotReady)
/// - [`InvalidRegionInstance`](super::DocumentedError::InvalidRegionInstance)
pub type DescribeInstanceVncUrlError = super::DocumentedError;
