// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCertificateRequest`, from `cas/DeleteCertificateRequest.md`.

use alicloud_runtime::codegen::*;

/// Deletes a certificate application that failed review or was never submitted; its quota is given
/// back.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::DeleteCertificateRequestRequest::new()
///     .order_id(123451222);
/// let reply = client.delete_certificate_request(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCertificateRequestRequest {
    /// **Required.** Number of the order, for looking it up in the order system. Example: `123451222`.
    pub order_id: Option<i64>,
}

impl DeleteCertificateRequestRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrderId`, which is required.
    #[inline]
    pub fn order_id(mut self, value: i64) -> Self {
        self.order_id = Some(value);
        self
    }
}

request! {
    DeleteCertificateRequestRequest {
        "OrderId" => order_id: query,
    }
}

impl Operation for DeleteCertificateRequestRequest {
    type Response = DeleteCertificateRequestResponse;
    type Error = DeleteCertificateRequestError;
    const INFO: OperationInfo = super::operation("DeleteCertificateRequest")
        .required(&["OrderId"]);
    const ERRORS: &'static [DeleteCertificateRequestError] = &[
        DeleteCertificateRequestError::NotFoundPackage,
        DeleteCertificateRequestError::NotRemainCount,
        DeleteCertificateRequestError::CreateCertificateRequestFailed,
        DeleteCertificateRequestError::NotFoundOrder,
        DeleteCertificateRequestError::OrderStateError,
        DeleteCertificateRequestError::DeleteFail,
        DeleteCertificateRequestError::Error,
    ];
}

/// Response to [`DeleteCertificateRequestRequest`].
pub type DeleteCertificateRequestResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCertificateRequestRequest`] names.
///
/// - [`NotFoundPackage`](super::DocumentedError::NotFoundPackage)
/// - [`NotRemainCount`](super::DocumentedError::NotRemainCount)
/// - [`CreateCertificateRequestFailed`](super::DocumentedError::CreateCertificateRequestFailed)
/// - [`NotFoundOrder`](super::DocumentedError::NotFoundOrder)
/// - [`OrderStateError`](super::DocumentedError::OrderStateError)
/// - [`DeleteFail`](super::DocumentedError::DeleteFail)
/// - [`Error`](super::DocumentedError::Error)
pub type DeleteCertificateRequestError = super::DocumentedError;
