// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateOpsItem`, from `oos/GenerateOpsItem.md`.

use alicloud_runtime::codegen::*;

/// Creates an operations item (OpsItem) from the data of a source.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GenerateOpsItemRequest::new()
///     .data("...");
/// let reply = client.generate_ops_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateOpsItemRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Data of the event, as JSON.
    pub data: Option<String>,
    /// Where the data comes from.
    pub data_source: Option<String>,
    /// ID of the configuration that the call is about.
    pub configuration_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl GenerateOpsItemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Data`, which is required.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `DataSource`.
    pub fn data_source(mut self, value: impl Into<String>) -> Self {
        self.data_source = Some(value.into());
        self
    }
    /// Sets `ConfigurationId`.
    pub fn configuration_id(mut self, value: impl Into<String>) -> Self {
        self.configuration_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    GenerateOpsItemRequest {
        "RegionId" => region_id: query,
        "Data" => data: query,
        "DataSource" => data_source: query,
        "ConfigurationId" => configuration_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for GenerateOpsItemRequest {
    type Response = GenerateOpsItemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GenerateOpsItem")
        .required(&["Data"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`GenerateOpsItemRequest`], which the documentation does not describe.
pub type GenerateOpsItemResponse = alicloud_runtime::UndocumentedResponse;
