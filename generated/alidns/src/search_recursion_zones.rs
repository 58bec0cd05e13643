// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchRecursionZones`, from `alidns/SearchRecursionZones.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveScope, RecursionZoneEffectiveScope, Zone};

/// Searches for zones built into HTTPDNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::SearchRecursionZonesRequest::new()
///     .page_number(1)
///     .page_size(5);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_recursion_zones(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchRecursionZonesRequest {
    /// Domain that the zone covers. Example: `cheng.suow.cc`.
    pub zone_name: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `5`.
    pub page_size: Option<i32>,
    /// For whom the zone is answered.
    pub effective_scopes: Vec<RecursionZoneEffectiveScope>,
    /// How the list is sorted. Example: `default`.
    pub order_by: Option<String>,
    /// Whether the list is sorted upward or downward. Example: `asc`.
    pub direction: Option<String>,
    /// How many items to return at most in one call. Example: `50`.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning. Example: `4698691`.
    pub next_token: Option<String>,
}

impl SearchRecursionZonesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneName`.
    pub fn zone_name(mut self, value: impl Into<String>) -> Self {
        self.zone_name = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
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
    /// Sets `EffectiveScopes`.
    pub fn effective_scopes(
        mut self,
        value: impl IntoIterator<Item = impl Into<RecursionZoneEffectiveScope>>,
    ) -> Self {
        self.effective_scopes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
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
    SearchRecursionZonesRequest {
        "ZoneName" => zone_name: query,
        "Remark" => remark: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "EffectiveScopes" => effective_scopes: query_json,
        "OrderBy" => order_by: query,
        "Direction" => direction: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for SearchRecursionZonesRequest {
    type Response = SearchRecursionZonesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchRecursionZones")
        .required(&["PageNumber", "PageSize"])
        .read_only();
}

impl Paginated for SearchRecursionZonesRequest {
    type Item = Zone;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.zones)
    }
}

/// Response to [`SearchRecursionZonesRequest`].
#[non_exhaustive]
pub struct SearchRecursionZonesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many pages the whole list has. Example: `123`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `11`.
    pub total_items: Option<i32>,
    /// The zones found, one entry each.
    pub zones: Vec<Zone>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `4698691`.
    pub next_token: Option<String>,
}

response! {
    SearchRecursionZonesResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
        "Zones" => zones: list("Zone"),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
    }
}
