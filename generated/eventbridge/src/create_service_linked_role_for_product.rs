// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateServiceLinkedRoleForProduct`, from `eventbridge/CreateServiceLinkedRoleForProduct.md`.

use alicloud_runtime::codegen::*;

/// Creates the service-linked role that a product needs, by product name.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::CreateServiceLinkedRoleForProductRequest::new()
///     .product_name("...");
/// let reply = client.create_service_linked_role_for_product(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateServiceLinkedRoleForProductRequest {
    /// **Required.** Cloud product on whose behalf the role is assumed, in the spelling that
    /// EventBridge uses.
    pub product_name: Option<String>,
}

impl CreateServiceLinkedRoleForProductRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProductName`, which is required.
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
}

request! {
    CreateServiceLinkedRoleForProductRequest {
        "ProductName" => product_name: query,
    }
}

impl Operation for CreateServiceLinkedRoleForProductRequest {
    type Response = CreateServiceLinkedRoleForProductResponse;
    type Error = CreateServiceLinkedRoleForProductError;
    const INFO: OperationInfo = super::operation("CreateServiceLinkedRoleForProduct")
        .required(&["ProductName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [CreateServiceLinkedRoleForProductError] = &[
        CreateServiceLinkedRoleForProductError::ServiceNotEnable,
    ];
}

/// Response to [`CreateServiceLinkedRoleForProductRequest`].
#[non_exhaustive]
pub struct CreateServiceLinkedRoleForProductResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C36345A1-75F3-5A1A-BFCF-33B8271971FA`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code that stands for the HTTP, for programs to act on.
    pub http_code: Option<i32>,
}

response! {
    CreateServiceLinkedRoleForProductResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "HttpCode" => http_code: value,
    }
}

/// Errors that the documentation of [`CreateServiceLinkedRoleForProductRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type CreateServiceLinkedRoleForProductError = super::DocumentedError;
