// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListProductAbilities`, from `ens/ListProductAbilities.md`.

use alicloud_runtime::codegen::*;

/// Lists the product capabilities of the service; takes no filter.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ListProductAbilitiesRequest::new();
/// let reply = client.list_product_abilities(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListProductAbilitiesRequest {}

impl ListProductAbilitiesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListProductAbilitiesRequest {}
}

impl Operation for ListProductAbilitiesRequest {
    type Response = ListProductAbilitiesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListProductAbilities")
        .method("GET")
        .read_only();
}

/// Response to [`ListProductAbilitiesRequest`], which the documentation does not describe.
pub type ListProductAbilitiesResponse = alicloud_runtime::UndocumentedResponse;
