// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelCertificateForPackageRequest`, from `cas/CancelCertificateForPackageRequest.md`.

use alicloud_runtime::codegen::*;

/// Revokes an issued certificate by canceling the order behind it.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::CancelCertificateForPackageRequestRequest::new()
///     .order_id(123451222);
/// let reply = client.cancel_certificate_for_package_request(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelCertificateForPackageRequestRequest {
    /// **Required.** Number of the order, for looking it up in the order system. Example: `123451222`.
    pub order_id: Option<i64>,
}

impl CancelCertificateForPackageRequestRequest {
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
    CancelCertificateForPackageRequestRequest {
        "OrderId" => order_id: query,
    }
}

impl Operation for CancelCertificateForPackageRequestRequest {
    type Response = CancelCertificateForPackageRequestResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelCertificateForPackageRequest")
        .required(&["OrderId"]);
}

/// Response to [`CancelCertificateForPackageRequestRequest`].
pub type CancelCertificateForPackageRequestResponse = alicloud_runtime::EmptyResponse;
