// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCmsService`, from `cms_2024_03_30/GetCmsService.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a service or product, such as Prometheus, is activated.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetCmsServiceRequest::new();
/// let reply = client.get_cms_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCmsServiceRequest {
    /// Product to look at. Example: `prometheus`.
    pub product: Option<String>,
    /// Billable item to look at. Example: `prometheus`.
    pub service: Option<Open<Service>>,
}

impl GetCmsServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Sets `service`.
    pub fn service(mut self, value: impl Into<Open<Service>>) -> Self {
        self.service = Some(value.into());
        self
    }
}

request! {
    GetCmsServiceRequest {
        "product" => product: query,
        "service" => service: query,
    }
}

impl Operation for GetCmsServiceRequest {
    type Response = GetCmsServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCmsService")
        .roa("GET", "/cmsservice")
        .read_only();
}

/// Response to [`GetCmsServiceRequest`].
#[non_exhaustive]
pub struct GetCmsServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
    /// Whether the service has been activated. Example: `false`.
    pub enabled: Option<bool>,
    /// Code that stands for the error, for programs to act on. Example: `PROM_NOT_OPEN`.
    pub error_code: Option<String>,
}

response! {
    GetCmsServiceResponse {
        "requestId" => request_id: value,
        "enabled" => enabled: value,
        "errorCode" => error_code: value,
    }
}

values! {
    /// Billable item to look at.
    pub enum Service {
        /// Prometheus, billed by samples reported.
        Prometheus = "prometheus",
        /// Prometheus, billed by data written.
        Prometheusgb = "prometheusgb",
        /// Misspelled form of `prometheus`.
        Promethues = "promethues",
        /// Professional monitoring of container clusters.
        Ackpro = "ackpro",
    }
}
