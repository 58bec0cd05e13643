// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! - [`AddDatabase`](mod@add_database): Adds a database to a database gateway, with host, port and credentials.
//! - [`AddDatabaseList`](mod@add_database_list): Adds several databases together, described in one string.
//! - [`ConnectDatabase`](mod@connect_database): Tests whether the given database can be connected to.
//! - [`CreateDatabaseAccessPoint`](mod@create_database_access_point): Creates an access point in a VPC through which a gateway's database can be reached.
//! - [`CreateGateway`](mod@create_gateway): Creates a database gateway, which connects databases outside Alibaba Cloud without a public address.
//! - [`CreateGatewayVerifyCode`](mod@create_gateway_verify_code): Issues the verification code of a database gateway.
//! - [`DeleteDatabase`](mod@delete_database): Deletes a database of the gateway; the database itself is not touched.
//! - [`DeleteDatabaseAccessPoint`](mod@delete_database_access_point): Deletes an access point; services can no longer reach the database through it.
//! - [`DeleteGateway`](mod@delete_gateway): Deletes a database gateway by its ID.
//! - [`DeleteGatewayInstance`](mod@delete_gateway_instance): Deletes one node of a database gateway.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which Database Gateway is available, with endpoints.
//! - [`FindUserGatewayById`](mod@find_user_gateway_by_id): Returns the details of one gateway by its ID.
//! - [`GetUserDatabases`](mod@get_user_databases): Lists the databases of a gateway, searchable and by database type.
//! - [`GetUserGatewayInstances`](mod@get_user_gateway_instances): Lists the instances that make up one gateway.
//! - [`GetUserGateways`](mod@get_user_gateways): Lists the account's database gateways, optionally by search key.
//! - [`ListDatabaseAccessPoint`](mod@list_database_access_point): Lists access points of databases by gateway, database, VPC or host.
//! - [`ModifyDatabase`](mod@modify_database): Changes host, port, credentials or description of a database in a gateway.
//! - [`ModifyGateway`](mod@modify_gateway): Changes name and description of a database gateway.
//! - [`RetryDatabase`](mod@retry_database): Tries again to connect a database to a gateway with the given data.
//! - [`StopGateway`](mod@stop_gateway): Stops a running database gateway without deleting it.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod add_database;
pub mod add_database_list;
pub mod connect_database;
pub mod create_database_access_point;
pub mod create_gateway;
pub mod create_gateway_verify_code;
pub mod delete_database;
pub mod delete_database_access_point;
pub mod delete_gateway;
pub mod delete_gateway_instance;
pub mod describe_regions;
pub mod find_user_gateway_by_id;
pub mod get_user_databases;
pub mod get_user_gateway_instances;
pub mod get_user_gateways;
pub mod list_database_access_point;
pub mod modify_database;
pub mod modify_gateway;
pub mod retry_database;
pub mod stop_gateway;
pub mod errors;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_database::{AddDatabaseRequest, AddDatabaseResponse},
    add_database_list::{AddDatabaseListError, AddDatabaseListRequest, AddDatabaseListResponse},
    connect_database::{ConnectDatabaseRequest, ConnectDatabaseResponse},
    create_database_access_point::{CreateDatabaseAccessPointError, CreateDatabaseAccessPointRequest, CreateDatabaseAccessPointResponse},
    create_gateway::{CreateGatewayRequest, CreateGatewayResponse},
    create_gateway_verify_code::{CreateGatewayVerifyCodeRequest, CreateGatewayVerifyCodeResponse},
    delete_database::{DeleteDatabaseRequest, DeleteDatabaseResponse},
    delete_database_access_point::{DeleteDatabaseAccessPointError, DeleteDatabaseAccessPointRequest, DeleteDatabaseAccessPointResponse},
    delete_gateway::{DeleteGatewayRequest, DeleteGatewayResponse},
    delete_gateway_instance::{DeleteGatewayInstanceRequest, DeleteGatewayInstanceResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    find_user_gateway_by_id::{FindUserGatewayByIdRequest, FindUserGatewayByIdResponse},
    get_user_databases::{GetUserDatabasesRequest, GetUserDatabasesResponse},
    get_user_gateway_instances::{GetUserGatewayInstancesRequest, GetUserGatewayInstancesResponse},
    get_user_gateways::{GetUserGatewaysRequest, GetUserGatewaysResponse},
    list_database_access_point::{ListDatabaseAccessPointError, ListDatabaseAccessPointRequest, ListDatabaseAccessPointResponse},
    modify_database::{ModifyDatabaseRequest, ModifyDatabaseResponse},
    modify_gateway::{ModifyGatewayRequest, ModifyGatewayResponse},
    retry_database::{RetryDatabaseError, RetryDatabaseRequest, RetryDatabaseResponse},
    stop_gateway::{StopGatewayRequest, StopGatewayResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "dg",
    version: "2019-03-27",
    endpoints: Endpoints {
        central: Some("dg.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Database Gateway.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Adds a database to a database gateway, with host, port and credentials.
    #[inline]
    pub fn add_database(
        &self,
        request: AddDatabaseRequest,
    ) -> Call<'_, AddDatabaseRequest> {
        self.inner.call(request)
    }
    /// Adds several databases together, described in one string.
    #[inline]
    pub fn add_database_list(
        &self,
        request: AddDatabaseListRequest,
    ) -> Call<'_, AddDatabaseListRequest> {
        self.inner.call(request)
    }
    /// Tests whether the given database can be connected to.
    #[inline]
    pub fn connect_database(
        &self,
        request: ConnectDatabaseRequest,
    ) -> Call<'_, ConnectDatabaseRequest> {
        self.inner.call(request)
    }
    /// Creates an access point in a VPC through which a gateway's database can be reached.
    #[inline]
    pub fn create_database_access_point(
        &self,
        request: CreateDatabaseAccessPointRequest,
    ) -> Call<'_, CreateDatabaseAccessPointRequest> {
        self.inner.call(request)
    }
    /// Creates a database gateway, which connects databases outside Alibaba Cloud without a public address.
    #[inline]
    pub fn create_gateway(
        &self,
        request: CreateGatewayRequest,
    ) -> Call<'_, CreateGatewayRequest> {
        self.inner.call(request)
    }
    /// Issues the verification code of a database gateway.
    #[inline]
    pub fn create_gateway_verify_code(
        &self,
        request: CreateGatewayVerifyCodeRequest,
    ) -> Call<'_, CreateGatewayVerifyCodeRequest> {
        self.inner.call(request)
    }
    /// Deletes a database of the gateway; the database itself is not touched.
    #[inline]
    pub fn delete_database(
        &self,
        request: DeleteDatabaseRequest,
    ) -> Call<'_, DeleteDatabaseRequest> {
        self.inner.call(request)
    }
    /// Deletes an access point; services can no longer reach the database through it.
    #[inline]
    pub fn delete_database_access_point(
        &self,
        request: DeleteDatabaseAccessPointRequest,
    ) -> Call<'_, DeleteDatabaseAccessPointRequest> {
        self.inner.call(request)
    }
    /// Deletes a database gateway by its ID.
    #[inline]
    pub fn delete_gateway(
        &self,
        request: DeleteGatewayRequest,
    ) -> Call<'_, DeleteGatewayRequest> {
        self.inner.call(request)
    }
    /// Deletes one node of a database gateway.
    #[inline]
    pub fn delete_gateway_instance(
        &self,
        request: DeleteGatewayInstanceRequest,
    ) -> Call<'_, DeleteGatewayInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which Database Gateway is available, with endpoints.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Returns the details of one gateway by its ID.
    #[inline]
    pub fn find_user_gateway_by_id(
        &self,
        request: FindUserGatewayByIdRequest,
    ) -> Call<'_, FindUserGatewayByIdRequest> {
        self.inner.call(request)
    }
    /// Lists the databases of a gateway, searchable and by database type.
    #[inline]
    pub fn get_user_databases(
        &self,
        request: GetUserDatabasesRequest,
    ) -> Call<'_, GetUserDatabasesRequest> {
        self.inner.call(request)
    }
    /// Lists the instances that make up one gateway.
    #[inline]
    pub fn get_user_gateway_instances(
        &self,
        request: GetUserGatewayInstancesRequest,
    ) -> Call<'_, GetUserGatewayInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the account's database gateways, optionally by search key.
    #[inline]
    pub fn get_user_gateways(
        &self,
        request: GetUserGatewaysRequest,
    ) -> Call<'_, GetUserGatewaysRequest> {
        self.inner.call(request)
    }
    /// Lists access points of databases by gateway, database, VPC or host.
    #[inline]
    pub fn list_database_access_point(
        &self,
        request: ListDatabaseAccessPointRequest,
    ) -> Call<'_, ListDatabaseAccessPointRequest> {
        self.inner.call(request)
    }
    /// Changes host, port, credentials or description of a database in a gateway.
    #[inline]
    pub fn modify_database(
        &self,
        request: ModifyDatabaseRequest,
    ) -> Call<'_, ModifyDatabaseRequest> {
        self.inner.call(request)
    }
    /// Changes name and description of a database gateway.
    #[inline]
    pub fn modify_gateway(
        &self,
        request: ModifyGatewayRequest,
    ) -> Call<'_, ModifyGatewayRequest> {
        self.inner.call(request)
    }
    /// Tries again to connect a database to a gateway with the given data.
    #[inline]
    pub fn retry_database(
        &self,
        request: RetryDatabaseRequest,
    ) -> Call<'_, RetryDatabaseRequest> {
        self.inner.call(request)
    }
    /// Stops a running database gateway without deleting it.
    #[inline]
    pub fn stop_gateway(
        &self,
        request: StopGatewayRequest,
    ) -> Call<'_, StopGatewayRequest> {
        self.inner.call(request)
    }
}
