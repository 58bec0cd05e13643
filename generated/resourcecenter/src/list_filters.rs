// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFilters`, from `resourcecenter/ListFilters.md`.

use alicloud_runtime::codegen::*;

/// Lists the saved filters for resource searches.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::ListFiltersRequest::new();
/// let reply = client.list_filters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFiltersRequest {}

impl ListFiltersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListFiltersRequest {}
}

impl Operation for ListFiltersRequest {
    type Response = ListFiltersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListFilters").read_only();
}

/// Response to [`ListFiltersRequest`].
#[non_exhaustive]
pub struct ListFiltersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AA39FB9C-CB74-5E73-8DFE-3A2B096F0759`.
    pub request_id: Option<String>,
    /// Conditions that items have to meet.
    pub filters: Vec<Filter>,
    /// Saved condition that is applied when the console opens. Example: `text`.
    pub default_filter_name: Option<String>,
}

response! {
    ListFiltersResponse {
        "RequestId" => request_id: value,
        "Filters" => filters: list(""),
        "DefaultFilterName" => default_filter_name: value,
    }
}

/// Conditions that items have to meet.
#[non_exhaustive]
pub struct Filter {
    /// Label of a saved set of conditions, unique in the account. Example: `text`.
    pub filter_name: Option<String>,
    /// Settings of the filter, and what it works with. Example: `text`.
    pub filter_configuration: Option<String>,
}

response! {
    Filter {
        "FilterName" => filter_name: value,
        "FilterConfiguration" => filter_configuration: value,
    }
}
