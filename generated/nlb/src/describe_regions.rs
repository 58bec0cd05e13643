// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `nlb/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which NLB is available, with endpoints.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Code of the service; network load balancing has only one.
    pub service_code: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceCode`.
    pub fn service_code(mut self, value: impl Into<String>) -> Self {
        self.service_code = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "ServiceCode" => service_code: query,
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: form,
    }
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = DescribeRegionsError;
    const INFO: OperationInfo = super::operation("DescribeRegions")
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeRegionsError] = &[
        DescribeRegionsError::SystemBusy,
        DescribeRegionsError::IllegalParam,
    ];
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
}

response! {
    DescribeRegionsResponse {
        "RequestId" => request_id: value,
        "Regions" => regions: list(""),
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// Name to show to people, in the language asked for. Example: `China (Hangzhou)`.
    pub local_name: Option<String>,
    /// Host name to send requests for this region to. Example: `nlb.cn-hangzhou.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    Region {
        "LocalName" => local_name: value,
        "RegionEndpoint" => region_endpoint: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeRegionsRequest`] names.
///
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
pub type DescribeRegionsError = super::DocumentedError;
