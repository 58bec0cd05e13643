// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIspTypes`, from `ga/ListIspTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the types of Internet lines that an accelerated region supports.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListIspTypesRequest::new()
///     .business_region_id("...");
/// let reply = client.list_isp_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIspTypesRequest {
    /// **Required.** Region that the business lies in.
    pub business_region_id: Option<String>,
    /// Which kind of accelerator it is or is to be.
    pub accelerator_type: Option<String>,
    /// ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
}

impl ListIspTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BusinessRegionId`, which is required.
    pub fn business_region_id(mut self, value: impl Into<String>) -> Self {
        self.business_region_id = Some(value.into());
        self
    }
    /// Sets `AcceleratorType`.
    pub fn accelerator_type(mut self, value: impl Into<String>) -> Self {
        self.accelerator_type = Some(value.into());
        self
    }
    /// Sets `AcceleratorId`.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
}

request! {
    ListIspTypesRequest {
        "BusinessRegionId" => business_region_id: query,
        "AcceleratorType" => accelerator_type: query,
        "AcceleratorId" => accelerator_id: query,
    }
}

impl Operation for ListIspTypesRequest {
    type Response = ListIspTypesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListIspTypes")
        .required(&["BusinessRegionId"])
        .read_only();
}

/// Response to [`ListIspTypesRequest`].
#[non_exhaustive]
pub struct ListIspTypesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F591955F-5CB5-4CCE-A75D-17CF2085CE22`.
    pub request_id: Option<String>,
    /// Items of the kind carrier type that were found or are concerned. Example: `BGP`.
    pub isp_type_list: Vec<String>,
}

response! {
    ListIspTypesResponse {
        "RequestId" => request_id: value,
        "IspTypeList" => isp_type_list: list(""),
    }
}
