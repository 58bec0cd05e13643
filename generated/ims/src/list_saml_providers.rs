// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSAMLProviders`, from `ims/ListSAMLProviders.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SAMLProvider};

/// Lists the SAML identity providers registered for role-based SSO.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListSAMLProvidersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_saml_providers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSAMLProvidersRequest {
    /// Where the next page of results begins; hand it back unchanged while `IsTruncated` is true.
    /// Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// How many entries to return at most in one call.
    /// Range: 1 to 100. Default: `100`. Example: `100`.
    pub max_items: Option<i32>,
}

impl ListSAMLProvidersRequest {
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
    ListSAMLProvidersRequest {
        "Marker" => marker: query,
        "MaxItems" => max_items: query,
    }
}

impl Operation for ListSAMLProvidersRequest {
    type Response = ListSAMLProvidersResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListSAMLProviders").read_only();
}

impl Paginated for ListSAMLProvidersRequest {
    type Item = SAMLProvider;
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
        Some(&mut response.saml_providers)
    }
}

/// Response to [`ListSAMLProvidersRequest`].
#[non_exhaustive]
pub struct ListSAMLProvidersResponse {
    /// Whether the list goes on beyond what this response holds. Example: `true`.
    pub is_truncated: Option<bool>,
    /// Where the next page of results begins; hand it back unchanged while `IsTruncated` is true.
    /// Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D8B70D3-E194-41C9-93C5-F6A10D716D24`.
    pub request_id: Option<String>,
    /// SAML identity providers of the account, one entry each.
    pub saml_providers: Vec<SAMLProvider>,
}

response! {
    ListSAMLProvidersResponse {
        "IsTruncated" => is_truncated: value,
        "Marker" => marker: value,
        "RequestId" => request_id: value,
        "SAMLProviders" => saml_providers: list("SAMLProvider"),
    }
}
