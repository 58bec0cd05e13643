// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplicationImage`, from `sae/DescribeApplicationImage.md`.

use alicloud_runtime::codegen::*;

/// Returns repository, tag, and region of an application's image.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeApplicationImageRequest::new()
///     .app_id("...")
///     .image_url("...");
/// let reply = client.describe_application_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationImageRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Web address under which the image is found.
    pub image_url: Option<String>,
}

impl DescribeApplicationImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ImageUrl`, which is required.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
}

request! {
    DescribeApplicationImageRequest {
        "AppId" => app_id: query,
        "ImageUrl" => image_url: query,
    }
}

impl Operation for DescribeApplicationImageRequest {
    type Response = DescribeApplicationImageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApplicationImage")
        .roa("GET", "/pop/v1/sam/container/describeApplicationImage")
        .required(&["AppId", "ImageUrl"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeApplicationImageRequest`].
#[non_exhaustive]
pub struct DescribeApplicationImageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationImageData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeApplicationImageResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ApplicationImageData {
    /// Address of the icon. Example: `text`.
    pub logo: Option<String>,
    /// Which kind of repo origin it is or is to be. Example: `ALI_HUB`.
    pub repo_origin_type: Option<String>,
    /// Web address under which the cr is found. Example: `text`.
    pub cr_url: Option<String>,
    /// Tag that the repo carries. Example: `latest`.
    pub repo_tag: Option<String>,
    /// Which kind of repo it is or is to be. Example: `text`.
    pub repo_type: Option<String>,
    /// Name that the repo goes by. Example: `demo`.
    pub repo_name: Option<String>,
    /// Namespace that the repo lies in. Example: `demo`.
    pub repo_namespace: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
}

response! {
    ApplicationImageData {
        "Logo" => logo: value,
        "RepoOriginType" => repo_origin_type: value,
        "CrUrl" => cr_url: value,
        "RepoTag" => repo_tag: value,
        "RepoType" => repo_type: value,
        "RepoName" => repo_name: value,
        "RepoNamespace" => repo_namespace: value,
        "RegionId" => region_id: value,
    }
}
