// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrGetVirtualLicenseOrder`, from `polardb/CreateOrGetVirtualLicenseOrder.md`.

use alicloud_runtime::codegen::*;

/// Returns the virtual license order for a database engine and creates it if there is none.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateOrGetVirtualLicenseOrderRequest::new()
///     .engine("...");
/// let reply = client.create_or_get_virtual_license_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrGetVirtualLicenseOrderRequest {
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<Open<Engine>>,
}

impl CreateOrGetVirtualLicenseOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<Open<Engine>>) -> Self {
        self.engine = Some(value.into());
        self
    }
}

request! {
    CreateOrGetVirtualLicenseOrderRequest {
        "Engine" => engine: query,
    }
}

impl Operation for CreateOrGetVirtualLicenseOrderRequest {
    type Response = CreateOrGetVirtualLicenseOrderResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOrGetVirtualLicenseOrder")
        .required(&["Engine"]);
}

/// Response to [`CreateOrGetVirtualLicenseOrderRequest`], which the documentation does not describe.
pub type CreateOrGetVirtualLicenseOrderResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Database engine, such as MySQL or Redis.
    pub enum Engine {
        /// PostgreSQL.
        Pg = "PG",
        /// PostgreSQL with Oracle syntax.
        Oracle = "Oracle",
        /// MySQL databases.
        MySQL = "MySQL",
    }
}
