// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBusinessRegions`, from `vpc/ListBusinessRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which the business is available, with names in the chosen language.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListBusinessRegionsRequest::new();
/// let reply = client.list_business_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBusinessRegionsRequest {
    /// Language in which names of regions come back.
    pub accept_language: Option<String>,
}

impl ListBusinessRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListBusinessRegionsRequest {
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListBusinessRegionsRequest {
    type Response = ListBusinessRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListBusinessRegions").read_only();
}

/// Response to [`ListBusinessRegionsRequest`], which the documentation does not describe.
pub type ListBusinessRegionsResponse = alicloud_runtime::UndocumentedResponse;
