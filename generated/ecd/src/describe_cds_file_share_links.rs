// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdsFileShareLinks`, from `ecd/DescribeCdsFileShareLinks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CdsFileShareLinkModel, CdsFileShareLinkStatus};

/// Lists the share links of an enterprise drive, with their limits and use so far.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeCdsFileShareLinksRequest::new()
///     .cds_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cds_file_share_links(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdsFileShareLinksRequest {
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// ID of the share that the call is about.
    pub share_id: Option<String>,
    /// The creators to work on or to narrow the list down to. Items: at most 20.
    pub creators: Vec<String>,
    /// Name that the share goes by.
    pub share_name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<Open<CdsFileShareLinkStatus>>,
    /// How many items to return at most in one call. Range: 0 to 100.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeCdsFileShareLinksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CdsId`, which is required.
    pub fn cds_id(mut self, value: impl Into<String>) -> Self {
        self.cds_id = Some(value.into());
        self
    }
    /// Sets `ShareId`.
    pub fn share_id(mut self, value: impl Into<String>) -> Self {
        self.share_id = Some(value.into());
        self
    }
    /// Sets `Creators`.
    pub fn creators(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.creators = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ShareName`.
    pub fn share_name(mut self, value: impl Into<String>) -> Self {
        self.share_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<CdsFileShareLinkStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeCdsFileShareLinksRequest {
        "CdsId" => cds_id: query,
        "ShareId" => share_id: query,
        "Creators" => creators: query,
        "ShareName" => share_name: query,
        "Status" => status: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeCdsFileShareLinksRequest {
    type Response = DescribeCdsFileShareLinksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCdsFileShareLinks")
        .required(&["CdsId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success")
        .read_only();
}

impl Paginated for DescribeCdsFileShareLinksRequest {
    type Item = CdsFileShareLinkModel;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`DescribeCdsFileShareLinksRequest`].
#[non_exhaustive]
pub struct DescribeCdsFileShareLinksResponse {
    /// What the call found, one entry each.
    pub data: Vec<CdsFileShareLinkModel>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAV3MpHK1AP0pfERHZN5pu6mnFXZiT7NdvGNgkInJ****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    DescribeCdsFileShareLinksResponse {
        "Data" => data: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
