// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricExplorer`, from `baas/DescribeFabricExplorer.md`.

use alicloud_runtime::codegen::*;

/// Passes a request on to the explorer that browses a Fabric ledger.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricExplorerRequest::new()
///     .organization_id("...")
///     .ex_method("...")
///     .ex_url("...");
/// let reply = client.describe_fabric_explorer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricExplorerRequest {
    /// **Required.** ID of the organization that the call is about.
    pub organization_id: Option<String>,
    /// **Required.** Which function of the explorer is called.
    pub ex_method: Option<String>,
    /// **Required.** Web address under which the ex is found.
    pub ex_url: Option<String>,
    /// What the explorer is asked, as JSON.
    pub ex_body: Option<String>,
}

impl DescribeFabricExplorerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrganizationId`, which is required.
    pub fn organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
        self
    }
    /// Sets `ExMethod`, which is required.
    pub fn ex_method(mut self, value: impl Into<String>) -> Self {
        self.ex_method = Some(value.into());
        self
    }
    /// Sets `ExUrl`, which is required.
    pub fn ex_url(mut self, value: impl Into<String>) -> Self {
        self.ex_url = Some(value.into());
        self
    }
    /// Sets `ExBody`.
    pub fn ex_body(mut self, value: impl Into<String>) -> Self {
        self.ex_body = Some(value.into());
        self
    }
}

request! {
    DescribeFabricExplorerRequest {
        "OrganizationId" => organization_id: form,
        "ExMethod" => ex_method: query,
        "ExUrl" => ex_url: query,
        "ExBody" => ex_body: query,
    }
}

impl Operation for DescribeFabricExplorerRequest {
    type Response = DescribeFabricExplorerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricExplorer")
        .required(&["OrganizationId", "ExMethod", "ExUrl"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeFabricExplorerRequest`].
#[non_exhaustive]
pub struct DescribeFabricExplorerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `19E91C1D-9BD0-468F-A7DA-915263C6689F`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// Text for people about the dynamic. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Code that stands for the dynamic, for programs to act on. Example: `ExplorerException`.
    pub dynamic_code: Option<String>,
}

response! {
    DescribeFabricExplorerResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "DynamicMessage" => dynamic_message: value,
        "DynamicCode" => dynamic_code: value,
    }
}
