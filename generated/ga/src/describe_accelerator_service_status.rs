// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAcceleratorServiceStatus`, from `ga/DescribeAcceleratorServiceStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether pay-as-you-go Global Accelerator is activated for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DescribeAcceleratorServiceStatusRequest::new();
/// let reply = client.describe_accelerator_service_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAcceleratorServiceStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAcceleratorServiceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAcceleratorServiceStatusRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAcceleratorServiceStatusRequest {
    type Response = DescribeAcceleratorServiceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAcceleratorServiceStatus")
        .required(&["RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAcceleratorServiceStatusRequest`].
#[non_exhaustive]
pub struct DescribeAcceleratorServiceStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `True`.
    pub success: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    DescribeAcceleratorServiceStatusResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}
