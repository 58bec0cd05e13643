// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FlushInstanceForDB`, from `r-kvstore/FlushInstanceForDB.md`.

use alicloud_runtime::codegen::*;

/// Empties one numbered database of a cloud-native cluster instance; the other databases keep their
/// data.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::FlushInstanceForDBRequest::new()
///     .instance_id("...")
///     .db_index(1);
/// let reply = client.flush_instance_for_db(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FlushInstanceForDBRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// **Required.** Number of the database to empty.
    pub db_index: Option<i32>,
}

impl FlushInstanceForDBRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DbIndex`, which is required.
    #[inline]
    pub fn db_index(mut self, value: i32) -> Self {
        self.db_index = Some(value);
        self
    }
}

request! {
    FlushInstanceForDBRequest {
        "InstanceId" => instance_id: query,
        "DbIndex" => db_index: query,
    }
}

impl Operation for FlushInstanceForDBRequest {
    type Response = FlushInstanceForDBResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("FlushInstanceForDB")
        .required(&["InstanceId", "DbIndex"]);
}

/// Response to [`FlushInstanceForDBRequest`].
pub type FlushInstanceForDBResponse = alicloud_runtime::EmptyResponse;
