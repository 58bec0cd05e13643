// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBlackholeStatus`, from `ddoscoo/DescribeBlackholeStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells which IP addresses of the instances are in blackhole filtering, and until when.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeBlackholeStatusRequest::new()
///     .instance_ids(["ddoscoo-cn-mp91j1ao****"]);
/// let reply = client.describe_blackhole_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBlackholeStatusRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 20. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_ids: Vec<String>,
}

impl DescribeBlackholeStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeBlackholeStatusRequest {
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DescribeBlackholeStatusRequest {
    type Response = DescribeBlackholeStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBlackholeStatus")
        .required(&["InstanceIds"])
        .read_only();
}

/// Response to [`DescribeBlackholeStatusRequest`].
#[non_exhaustive]
pub struct DescribeBlackholeStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
    /// State that the blackhole is in.
    pub blackhole_status: Vec<BlackholeStatus>,
}

response! {
    DescribeBlackholeStatusResponse {
        "RequestId" => request_id: value,
        "BlackholeStatus" => blackhole_status: list(""),
    }
}

/// State that the blackhole is in.
#[non_exhaustive]
pub struct BlackholeStatus {
    /// When it ended or ends, or where the period ends that the data is about. Example: `1540196323`.
    pub end_time: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `1540195323`.
    pub start_time: Option<i64>,
    /// IP address of the host or service concerned. Example: `203.***.***.132`.
    pub ip: Option<String>,
    /// State that the black is in. Example: `blackhole`.
    pub black_status: Option<String>,
}

response! {
    BlackholeStatus {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "Ip" => ip: value,
        "BlackStatus" => black_status: value,
    }
}
