// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListServices`, from `xtrace/ListServices.md`.

use alicloud_runtime::codegen::*;

/// Lists the applications that report trace data.
///
/// ```no_run
/// # async fn example(client: alicloud_xtrace::Client) -> Result<(), alicloud_xtrace::Error> {
/// let request = alicloud_xtrace::ListServicesRequest::new()
///     .region_id("cn-beijing");
/// let reply = client.list_services(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListServicesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Which kind of application it is or is to be. Example: `XTRACE`.
    pub app_type: Option<String>,
}

impl ListServicesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AppType`.
    pub fn app_type(mut self, value: impl Into<String>) -> Self {
        self.app_type = Some(value.into());
        self
    }
}

request! {
    ListServicesRequest {
        "RegionId" => region_id: query,
        "AppType" => app_type: query,
    }
}

impl Operation for ListServicesRequest {
    type Response = ListServicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListServices")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListServicesRequest`].
#[non_exhaustive]
pub struct ListServicesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E2B6A4C-6B83-4062-8B6F-AEEC1FC47DED`.
    pub request_id: Option<String>,
    /// The services that were found or are concerned, one entry each.
    pub services: Vec<Service>,
}

response! {
    ListServicesResponse {
        "RequestId" => request_id: value,
        "Services" => services: list("Service"),
    }
}

/// The services that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Service {
    /// Identifier of the process, product or application concerned. Example: `123k456@abcc6efc437`.
    pub pid: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Traced application, as it reports itself. Example: `a3`.
    pub service_name: Option<String>,
}

response! {
    Service {
        "Pid" => pid: value,
        "RegionId" => region_id: value,
        "ServiceName" => service_name: value,
    }
}
