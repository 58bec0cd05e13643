// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRemediations`, from `config/ListRemediations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Remediation};

/// Lists the remediations that were set up in the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListRemediationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_remediations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRemediationsRequest {
    /// IDs of the config rules to work on or to narrow the list down to.
    pub config_rule_ids: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i64>,
}

impl ListRemediationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigRuleIds`.
    pub fn config_rule_ids(mut self, value: impl Into<String>) -> Self {
        self.config_rule_ids = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListRemediationsRequest {
        "ConfigRuleIds" => config_rule_ids: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListRemediationsRequest {
    type Response = ListRemediationsResponse;
    type Error = ListRemediationsError;
    const INFO: OperationInfo = super::operation("ListRemediations").read_only();
    const ERRORS: &'static [ListRemediationsError] = &[
        ListRemediationsError::AccountNotExisted,
        ListRemediationsError::ServiceUnavailable,
    ];
}

impl Paginated for ListRemediationsRequest {
    type Item = Remediation;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.remediations)
    }
}

/// Response to [`ListRemediationsRequest`].
#[non_exhaustive]
pub struct ListRemediationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0146963A-20C0-4E75-B93A-7D622B5FD7C8`.
    pub request_id: Option<String>,
    /// The remediations that were found or are concerned, one entry each.
    pub remediations: Vec<Remediation>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
}

response! {
    ListRemediationsResponse {
        "RequestId" => request_id: value,
        "Remediations" => remediations: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`ListRemediationsRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListRemediationsError = super::DocumentedError;
