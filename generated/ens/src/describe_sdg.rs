// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSDG`, from `ens/DescribeSDG.md`.

use alicloud_runtime::codegen::*;

/// Lists shared data groups (SDGs) by their IDs, page by page; see also
/// [`DescribeSDGs`](super::Client::describe_sd_gs).
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeSDGRequest::new();
/// let reply = client.describe_sdg(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSDGRequest {
    /// IDs of the SDGs to work on or to narrow the list down to.
    pub sdg_ids: Vec<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl DescribeSDGRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SDGIds`.
    pub fn sdg_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sdg_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
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
    DescribeSDGRequest {
        "SDGIds" => sdg_ids: query_json,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSDGRequest {
    type Response = DescribeSDGResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSDG").read_only();
}

/// Response to [`DescribeSDGRequest`], which the documentation does not describe.
pub type DescribeSDGResponse = alicloud_runtime::UndocumentedResponse;
