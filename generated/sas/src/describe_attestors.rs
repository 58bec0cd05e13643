// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAttestors`, from `sas/DescribeAttestors.md`.

use alicloud_runtime::codegen::*;

/// Lists the attestors registered for image signature checks.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAttestorsRequest::new();
/// let reply = client.describe_attestors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAttestorsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeAttestorsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeAttestorsRequest {
        "SourceIp" => source_ip: query,
        "Name" => name: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAttestorsRequest {
    type Response = DescribeAttestorsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAttestors").read_only();
}

/// Response to [`DescribeAttestorsRequest`], which the documentation does not describe.
pub type DescribeAttestorsResponse = alicloud_runtime::UndocumentedResponse;
