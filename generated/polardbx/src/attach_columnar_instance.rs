// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachColumnarInstance`, from `polardbx/AttachColumnarInstance.md`.

use alicloud_runtime::codegen::*;

/// Attaches a columnar instance to a PolarDB-X instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::AttachColumnarInstanceRequest::new()
///     .db_instance_name("...");
/// let reply = client.attach_columnar_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachColumnarInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
}

impl AttachColumnarInstanceRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
}

request! {
    AttachColumnarInstanceRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
    }
}

impl Operation for AttachColumnarInstanceRequest {
    type Response = AttachColumnarInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachColumnarInstance")
        .required(&["RegionId", "DBInstanceName"])
        .region("RegionId");
}

/// Response to [`AttachColumnarInstanceRequest`], which the documentation does not describe.
pub type AttachColumnarInstanceResponse = alicloud_runtime::UndocumentedResponse;
