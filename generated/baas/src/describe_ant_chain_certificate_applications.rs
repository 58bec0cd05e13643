// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainCertificateApplications`, from `baas/DescribeAntChainCertificateApplications.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AntChainCertificateApplicationResult, CertificateApplication, Pagination};

/// Lists the members' applications to connect to an Ant Blockchain, by status.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainCertificateApplicationsRequest::new()
///     .ant_chain_id("1q8B5R9p")
///     .page_number(1)
///     .page_size(20)
///     .status("1");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ant_chain_certificate_applications(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsRequest {
    /// **Required.** ID of the ant chain that the call is about. Example: `1q8B5R9p`.
    pub ant_chain_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// **Required.** State to narrow the list down to, or to put the item into. Example: `1`.
    pub status: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainCertificateApplicationsRequest {
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
}

request! {
    DescribeAntChainCertificateApplicationsRequest {
        "AntChainId" => ant_chain_id: form,
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
        "Status" => status: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainCertificateApplicationsRequest {
    type Response = DescribeAntChainCertificateApplicationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeAntChainCertificateApplications",
        )
        .required(&["AntChainId", "PageNumber", "PageSize", "Status"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeAntChainCertificateApplicationsRequest {
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

/// Response to [`DescribeAntChainCertificateApplicationsRequest`].
#[non_exhaustive]
pub struct DescribeAntChainCertificateApplicationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B232A84E-7944-4EB0-83D0-9D409E12E0A8`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainCertificateApplicationResult>,
}

response! {
    DescribeAntChainCertificateApplicationsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
