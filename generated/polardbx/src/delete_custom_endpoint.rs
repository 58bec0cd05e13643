// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomEndpoint`, from `polardbx/DeleteCustomEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom endpoint; clients can no longer connect through its address.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DeleteCustomEndpointRequest::new();
/// let reply = client.delete_custom_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomEndpointRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// ID of the custom endpoint that the call is about.
    pub custom_endpoint_id: Option<String>,
}

impl DeleteCustomEndpointRequest {
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
    /// Sets `DBInstanceName`.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `CustomEndpointId`.
    pub fn custom_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.custom_endpoint_id = Some(value.into());
        self
    }
}

request! {
    DeleteCustomEndpointRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "CustomEndpointId" => custom_endpoint_id: query,
    }
}

impl Operation for DeleteCustomEndpointRequest {
    type Response = DeleteCustomEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCustomEndpoint")
        .region("RegionId");
}

/// Response to [`DeleteCustomEndpointRequest`], which the documentation does not describe.
pub type DeleteCustomEndpointResponse = alicloud_runtime::UndocumentedResponse;
