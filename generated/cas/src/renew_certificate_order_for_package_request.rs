// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewCertificateOrderForPackageRequest`, from `cas/RenewCertificateOrderForPackageRequest.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Applies for the renewal of an issued certificate order.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::RenewCertificateOrderForPackageRequestRequest::new()
///     .order_id(123451222);
/// let reply = client.renew_certificate_order_for_package_request(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewCertificateOrderForPackageRequestRequest {
    /// **Required.** Number of the order, for looking it up in the order system. Example: `123451222`.
    pub order_id: Option<i64>,
    /// Certificate signing request in PEM form. Example: `text`.
    pub csr: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tags: Vec<Tag>,
}

impl RenewCertificateOrderForPackageRequestRequest {
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
    /// Sets `Csr`.
    pub fn csr(mut self, value: impl Into<String>) -> Self {
        self.csr = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RenewCertificateOrderForPackageRequestRequest {
        "OrderId" => order_id: query,
        "Csr" => csr: query,
        "Tags" => tags: query,
    }
}

impl Operation for RenewCertificateOrderForPackageRequestRequest {
    type Response = RenewCertificateOrderForPackageRequestResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "RenewCertificateOrderForPackageRequest",
        )
        .required(&["OrderId"]);
}

/// Response to [`RenewCertificateOrderForPackageRequestRequest`].
#[non_exhaustive]
pub struct RenewCertificateOrderForPackageRequestResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `082FAB35-6AB9-4FD5-8750-D36673548E76`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `323451222`.
    pub order_id: Option<i64>,
}

response! {
    RenewCertificateOrderForPackageRequestResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}
