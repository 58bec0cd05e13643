// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckProductOpen`, from `privatelink/CheckProductOpen.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the account has activated PrivateLink.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::CheckProductOpenRequest::new();
/// let reply = client.check_product_open(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckProductOpenRequest {}

impl CheckProductOpenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    CheckProductOpenRequest {}
}

impl Operation for CheckProductOpenRequest {
    type Response = CheckProductOpenResponse;
    type Error = CheckProductOpenError;
    const INFO: OperationInfo = super::operation("CheckProductOpen")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [CheckProductOpenError] = &[
        CheckProductOpenError::NeedOpenProduct,
    ];
}

/// Response to [`CheckProductOpenRequest`].
#[non_exhaustive]
pub struct CheckProductOpenResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8D8992C1-6712-423C-BAC5-E5E817484C6B`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CheckProductOpenResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CheckProductOpenRequest`] names.
///
/// - [`NeedOpenProduct`](super::DocumentedError::NeedOpenProduct)
pub type CheckProductOpenError = super::DocumentedError;
