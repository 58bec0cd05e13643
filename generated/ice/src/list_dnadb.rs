// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDNADB`, from `ice/ListDNADB.md`.

use alicloud_runtime::codegen::*;

/// Lists the fingerprint (DNA) libraries of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListDNADBRequest::new();
/// let reply = client.list_dnadb(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDNADBRequest {
    /// IDs of the databases to work on or to narrow the list down to.
    pub db_ids: Option<String>,
}

impl ListDNADBRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBIds`.
    pub fn db_ids(mut self, value: impl Into<String>) -> Self {
        self.db_ids = Some(value.into());
        self
    }
}

request! {
    ListDNADBRequest {
        "DBIds" => db_ids: query,
    }
}

impl Operation for ListDNADBRequest {
    type Response = ListDNADBResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDNADB").read_only();
}

/// Response to [`ListDNADBRequest`].
#[non_exhaustive]
pub struct ListDNADBResponse {
    /// Items of the kind database that were found or are concerned.
    pub db_list: Vec<DBList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    ListDNADBResponse {
        "DBList" => db_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind database that were found or are concerned.
#[non_exhaustive]
pub struct DBList {
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub status: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `example-name`.
    pub name: Option<String>,
    /// What the library compares: video, sound, pictures or text. Example: `Video`.
    pub model: Option<i32>,
    /// ID of the database that the item belongs to or stands for.
    /// Example: `88c6ca184c0e47098a5b665e2a12****`.
    pub db_id: Option<String>,
}

response! {
    DBList {
        "Status" => status: value,
        "Description" => description: value,
        "Name" => name: value,
        "Model" => model: value,
        "DBId" => db_id: value,
    }
}
