// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFpShotDB`, from `mts/CreateFpShotDB.md`.

use alicloud_runtime::codegen::*;

/// Creates a media fingerprint library of a model and returns its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::CreateFpShotDBRequest::new()
///     .name("...");
/// let reply = client.create_fp_shot_db(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFpShotDBRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the model that the call is about.
    pub model_id: Option<i32>,
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
}

impl CreateFpShotDBRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ModelId`.
    #[inline]
    pub fn model_id(mut self, value: i32) -> Self {
        self.model_id = Some(value);
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    CreateFpShotDBRequest {
        "Name" => name: query,
        "Description" => description: query,
        "ModelId" => model_id: query,
        "Config" => config: query,
    }
}

impl Operation for CreateFpShotDBRequest {
    type Response = CreateFpShotDBResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateFpShotDB").required(&["Name"]);
}

/// Response to [`CreateFpShotDBRequest`].
#[non_exhaustive]
pub struct CreateFpShotDBResponse {
    /// The fingerprint library with its model and state.
    pub fp_shot_db: Option<FpShotDB>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    CreateFpShotDBResponse {
        "FpShotDB" => fp_shot_db: value,
        "RequestId" => request_id: value,
    }
}

/// The fingerprint library with its model and state.
#[non_exhaustive]
pub struct FpShotDB {
    /// ID of the fp database that the item belongs to or stands for.
    /// Example: `"88c6ca184c0e47098a5b665e2a126797`.
    pub fp_db_id: Option<String>,
    /// Name that people know the item by. Example: `"test`.
    pub name: Option<String>,
    /// ID of the model that the item belongs to or stands for. Example: `1`.
    pub model_id: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `offline`.
    pub status: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// The fingerprint library with its model and state.
    pub fp_shot_db: Option<Value>,
    /// State of what the entry describes, which decides what can be done with it. Example: `offline`.
    pub state: Option<String>,
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
}

response! {
    FpShotDB {
        "FpDBId" => fp_db_id: value,
        "Name" => name: value,
        "ModelId" => model_id: value,
        "Status" => status: value,
        "Description" => description: value,
        "FpShotDB" => fp_shot_db: value,
        "State" => state: value,
        "Config" => config: value,
    }
}
