// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFpShotDB`, from `mts/ListFpShotDB.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Ids};

/// Returns fingerprint libraries with model, status, and description, by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::ListFpShotDBRequest::new();
/// let reply = client.list_fp_shot_db(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFpShotDBRequest {
    /// IDs of the fp databases to work on or to narrow the list down to. Items: at most 10.
    pub fp_db_ids: Option<String>,
}

impl ListFpShotDBRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FpDBIds`.
    pub fn fp_db_ids(mut self, value: impl Into<String>) -> Self {
        self.fp_db_ids = Some(value.into());
        self
    }
}

request! {
    ListFpShotDBRequest {
        "FpDBIds" => fp_db_ids: query,
    }
}

impl Operation for ListFpShotDBRequest {
    type Response = ListFpShotDBResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListFpShotDB").read_only();
}

/// Response to [`ListFpShotDBRequest`].
#[non_exhaustive]
pub struct ListFpShotDBResponse {
    /// Items of the kind fp shot database that were found or are concerned.
    pub fp_shot_db_list: Vec<FpShotDB>,
    /// IDs of the non exists that were found or are concerned.
    pub non_exist_ids: Option<Ids>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    ListFpShotDBResponse {
        "FpShotDBList" => fp_shot_db_list: list("FpShotDB"),
        "NonExistIds" => non_exist_ids: value,
        "RequestId" => request_id: value,
    }
}

/// Items of the kind fp shot database that were found or are concerned.
#[non_exhaustive]
pub struct FpShotDB {
    /// The fingerprint library with its model and state.
    pub fp_shot_db: Option<ResponseFpShotDB>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub status: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `test-****`.
    pub name: Option<String>,
    /// ID of the model that the item belongs to or stands for. Example: `11`.
    pub model_id: Option<i32>,
    /// ID of the fp database that the item belongs to or stands for.
    /// Example: `88c6ca184c0e47098a5b665e2a12****`.
    pub fp_db_id: Option<String>,
}

response! {
    FpShotDB {
        "FpShotDB" => fp_shot_db: value,
        "Status" => status: value,
        "Description" => description: value,
        "Name" => name: value,
        "ModelId" => model_id: value,
        "FpDBId" => fp_db_id: value,
    }
}

/// The fingerprint library with its model and state.
#[non_exhaustive]
pub struct ResponseFpShotDB {
    /// ID of the fp database that the item belongs to or stands for.
    /// Example: `"88c6ca184c0e47098a5b665e2a126797`.
    pub fp_db_id: Option<String>,
    /// Name that people know the item by. Example: `"test`.
    pub name: Option<String>,
    /// ID of the model that the item belongs to or stands for. Example: `1`.
    pub model_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `offline`.
    pub status: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// The fingerprint library with its model and state.
    pub fp_shot_db: Option<Value>,
}

response! {
    ResponseFpShotDB {
        "FpDBId" => fp_db_id: value,
        "Name" => name: value,
        "ModelId" => model_id: value,
        "Status" => status: value,
        "Description" => description: value,
        "FpShotDB" => fp_shot_db: value,
    }
}
