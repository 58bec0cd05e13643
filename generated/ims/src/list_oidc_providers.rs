// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOIDCProviders`, from `ims/ListOIDCProviders.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OIDCProvider};

/// Lists the OIDC identity providers registered for role-based SSO.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListOIDCProvidersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_oidc_providers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOIDCProvidersRequest {
    /// Where the next page of results begins; hand it back unchanged while `IsTruncated` is true.
    pub marker: Option<String>,
    /// How many entries to return at most in one call.
    pub max_items: Option<i32>,
}

impl ListOIDCProvidersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Marker`.
    pub fn marker(mut self, value: impl Into<String>) -> Self {
        self.marker = Some(value.into());
        self
    }
    /// Sets `MaxItems`.
    #[inline]
    pub fn max_items(mut self, value: i32) -> Self {
        self.max_items = Some(value);
        self
    }
}

request! {
    ListOIDCProvidersRequest {
        "Marker" => marker: query,
        "MaxItems" => max_items: query,
    }
}

impl Operation for ListOIDCProvidersRequest {
    type Response = ListOIDCProvidersResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListOIDCProviders").read_only();
}

impl Paginated for ListOIDCProvidersRequest {
    type Item = OIDCProvider;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.marker)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.marker).more(&response.is_truncated)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.oidc_providers)
    }
}

/// Response to [`ListOIDCProvidersRequest`].
#[non_exhaustive]
pub struct ListOIDCProvidersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D2148337-B86A-57F0-8B31-EB7BE0125226`.
    pub request_id: Option<String>,
    /// OIDC identity providers of the account, one entry each.
    pub oidc_providers: Vec<OIDCProvider>,
    /// Whether the list goes on beyond what this response holds. Example: `false`.
    pub is_truncated: Option<bool>,
    /// Where the next page of results begins; hand it back unchanged while `IsTruncated` is true.
    /// Example: `EXAMPLE`.
    pub marker: Option<String>,
}

response! {
    ListOIDCProvidersResponse {
        "RequestId" => request_id: value,
        "OIDCProviders" => oidc_providers: list("OIDCProvider"),
        "IsTruncated" => is_truncated: value,
        "Marker" => marker: value,
    }
}
