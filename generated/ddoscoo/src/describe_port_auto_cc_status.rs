// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePortAutoCcStatus`, from `ddoscoo/DescribePortAutoCcStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns the intelligent protection settings of instances for non-website services.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribePortAutoCcStatusRequest::new()
///     .instance_ids(["ddoscoo-cn-mp91j1ao****"]);
/// let reply = client.describe_port_auto_cc_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePortAutoCcStatusRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 100. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_ids: Vec<String>,
}

impl DescribePortAutoCcStatusRequest {
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
    DescribePortAutoCcStatusRequest {
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DescribePortAutoCcStatusRequest {
    type Response = DescribePortAutoCcStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePortAutoCcStatus")
        .required(&["InstanceIds"])
        .read_only();
}

/// Response to [`DescribePortAutoCcStatusRequest`].
#[non_exhaustive]
pub struct DescribePortAutoCcStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC3C6403-F248-4125-B2C9-8733ED94EA85`.
    pub request_id: Option<String>,
    /// State that the port auto cc is in.
    pub port_auto_cc_status: Vec<PortAutoCcStatus>,
}

response! {
    DescribePortAutoCcStatusResponse {
        "RequestId" => request_id: value,
        "PortAutoCcStatus" => port_auto_cc_status: list(""),
    }
}

/// State that the port auto cc is in.
#[non_exhaustive]
pub struct PortAutoCcStatus {
    /// Whether intelligent protection works on the port. Example: `on`.
    pub switch: Option<String>,
    /// Way of working, out of those that the service offers. Example: `normal`.
    pub mode: Option<String>,
    /// Whether the web is switched on. Example: `off`.
    pub web_switch: Option<String>,
    /// Way in which the web works. Example: `normal`.
    pub web_mode: Option<String>,
}

response! {
    PortAutoCcStatus {
        "Switch" => switch: value,
        "Mode" => mode: value,
        "WebSwitch" => web_switch: value,
        "WebMode" => web_mode: value,
    }
}
