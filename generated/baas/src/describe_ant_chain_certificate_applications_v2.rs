// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainCertificateApplicationsV2`, from `baas/DescribeAntChainCertificateApplicationsV2.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AntChainCertificateApplicationResult, CertificateApplication, Pagination};

/// Second version of
/// [`DescribeAntChainCertificateApplications`](super::Client::describe_ant_chain_certificate_applications),
/// which also takes a consortium ID.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainCertificateApplicationsV2Request::new()
///     .ant_chain_id("8bd720bde18c4b37b0f4a1c7834db163")
///     .page_number(10)
///     .page_size(1)
///     .status("1");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ant_chain_certificate_applications_v2(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsV2Request {
    /// **Required.** ID of the ant chain that the call is about.
    /// Example: `8bd720bde18c4b37b0f4a1c7834db163`.
    pub ant_chain_id: Option<String>,
    /// **Required.** Which page of the list to return. Range: 0 to 9223372036854776000. Example: `10`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    /// Range: 0 to 9223372036854776000. Example: `1`.
    pub page_size: Option<i32>,
    /// **Required.** State to narrow the list down to, or to put the item into. Example: `1`.
    pub status: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the consortium that the call is about. Example: `M8GaMEyX`.
    pub consortium_id: Option<String>,
}

impl DescribeAntChainCertificateApplicationsV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AntChainId`, which is required.
    pub fn ant_chain_id(mut self, value: impl Into<String>) -> Self {
        self.ant_chain_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ConsortiumId`.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainCertificateApplicationsV2Request {
        "AntChainId" => ant_chain_id: form,
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
        "Status" => status: form,
        "RegionId" => region_id: query,
        "ConsortiumId" => consortium_id: form,
    }
}

impl Operation for DescribeAntChainCertificateApplicationsV2Request {
    type Response = DescribeAntChainCertificateApplicationsV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeAntChainCertificateApplicationsV2",
        )
        .required(&["AntChainId", "PageNumber", "PageSize", "Status"])
        .success_flag("Success")
        .error_codes(&["ResultCode", "Code"])
        .error_messages(&["ResultMessage", "Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeAntChainCertificateApplicationsV2Request {
    type Item = CertificateApplication;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(
                &response
                    .result
                    .as_ref()
                    .and_then(|v| v.pagination.as_ref())
                    .and_then(|v| v.total_count),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result.as_mut()?.certificate_applications)
    }
}

/// Response to [`DescribeAntChainCertificateApplicationsV2Request`].
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsV2Response {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D68D66B6-1964-4073-8714-B49F5EF1AEFC`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainCertificateApplicationResult>,
    /// Code that tells how it ended. Example: `OK`.
    pub result_code: Option<String>,
    /// Text for people about the result. Example: `OK`.
    pub result_message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeAntChainCertificateApplicationsV2Response {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "ResultCode" => result_code: value,
        "ResultMessage" => result_message: value,
        "Success" => success: value,
    }
}
