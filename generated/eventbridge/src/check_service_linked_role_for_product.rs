// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckServiceLinkedRoleForProduct`, from `eventbridge/CheckServiceLinkedRoleForProduct.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the service-linked role for a product exists.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::CheckServiceLinkedRoleForProductRequest::new();
/// let reply = client.check_service_linked_role_for_product(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForProductRequest {
    /// Cloud product on whose behalf the role is assumed, in the spelling that EventBridge uses.
    pub product_name: Option<String>,
}

impl CheckServiceLinkedRoleForProductRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProductName`.
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
}

request! {
    CheckServiceLinkedRoleForProductRequest {
        "ProductName" => product_name: query,
    }
}

impl Operation for CheckServiceLinkedRoleForProductRequest {
    type Response = CheckServiceLinkedRoleForProductResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckServiceLinkedRoleForProduct")
        .read_only();
}

/// Response to [`CheckServiceLinkedRoleForProductRequest`], which the documentation does not describe.
pub type CheckServiceLinkedRoleForProductResponse = alicloud_runtime::UndocumentedResponse;
