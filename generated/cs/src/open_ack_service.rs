// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenAckService`, from `cs/OpenAckService.md`.

use alicloud_runtime::codegen::*;

/// Activates Container Service for Kubernetes for the account before its first use.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::OpenAckServiceRequest::new();
/// let reply = client.open_ack_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenAckServiceRequest {
    /// Which edition of the service to activate. Example: `propayasgo`.
    pub type_: Option<Open<AckServiceType>>,
}

impl OpenAckServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<Open<AckServiceType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    OpenAckServiceRequest {
        "type" => type_: query,
    }
}

impl Operation for OpenAckServiceRequest {
    type Response = OpenAckServiceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("OpenAckService")
        .roa("POST", "/service/open");
}

/// Response to [`OpenAckServiceRequest`].
#[non_exhaustive]
pub struct OpenAckServiceResponse {
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
    /// Order under which the service was activated. Example: `2067*******0374`.
    pub order_id: Option<String>,
}

response! {
    OpenAckServiceResponse {
        "request_id" => request_id: value,
        "order_id" => order_id: value,
    }
}

values! {
    /// Which edition of the service to activate.
    pub enum AckServiceType {
        /// Activates the service for managed, dedicated, serverless and registered clusters.
        Propayasgo = "propayasgo",
        /// Activates the edge edition of the service.
        Edgepayasgo = "edgepayasgo",
        /// Activates a further pay-as-you-go edition of the service.
        Gspayasgo = "gspayasgo",
    }
}
